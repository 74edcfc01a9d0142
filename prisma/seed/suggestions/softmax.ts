// Softmax regression by stochastic gradient descent with steps that shrink for each weight (Adagrad).
// The order of the examples is shuffled by a fixed rule, so the same texts give the same weights.

import type { Row } from '@/prisma/seed/suggestions/vocabulary'

export interface Learned {
  /** Term by term, each a line with one weight for each category. */
  weights: Float64Array
  bias: Float64Array
}

const rounds = 5
const firstStep = 0.3
const shrinkage = 2e-6

export function learn(rows: readonly Row[], terms: number, categories: number): Learned {
  const weights = new Float64Array(terms * categories)
  const seen = new Float64Array(terms * categories).fill(1e-2)
  const bias = new Float64Array(categories)
  const order = rows.map((_, index) => index)
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, round + 1)
    for (const index of order) {
      const row = rows[index]
      if (row) improve(row, { weights, bias }, seen, categories)
    }
  }
  return { weights, bias }
}

function improve(row: Row, model: Learned, seen: Float64Array, categories: number): void {
  const errors = confidences(row, model)
  errors[row.label] = (errors[row.label] ?? 0) - 1
  for (const [category, error] of errors.entries()) {
    model.bias[category] = (model.bias[category] ?? 0) - 0.02 * error * row.weight
  }
  for (const [position, term] of row.terms.entries()) {
    const value = (row.values[position] ?? 0) * row.weight
    const start = term * categories
    for (const [category, error] of errors.entries()) {
      adjust(model.weights, seen, start + category, error * value)
    }
  }
}

function adjust(weights: Float64Array, seen: Float64Array, cell: number, push: number): void {
  const weight = weights[cell] ?? 0
  const slope = push + shrinkage * weight
  const sum = (seen[cell] ?? 0) + slope * slope
  seen[cell] = sum
  weights[cell] = weight - (firstStep * slope) / Math.sqrt(sum)
}

/** How likely each category is. `sharpness` 1 leaves the scores as they are. */
function confidences(row: Row, { weights, bias }: Learned, sharpness = 1): Float64Array {
  const categories = bias.length
  const scores = Float64Array.from(bias)
  for (const [position, term] of row.terms.entries()) {
    const value = row.values[position] ?? 0
    for (let category = 0; category < categories; category += 1) {
      scores[category] =
        (scores[category] ?? 0) + value * (weights[term * categories + category] ?? 0)
    }
  }
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(sharpness * (score - highest)))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/** The sharpness under which rows that were not learned from are least surprising. */
export function calibrate(rows: readonly Row[], model: Learned): number {
  const candidates = Array.from({ length: 60 }, (_, step) => 0.1 + step * 0.03)
  const surprises = candidates.map((sharpness) =>
    rows.reduce(
      (sum, row) => sum - Math.log((confidences(row, model, sharpness)[row.label] ?? 0) + 1e-9),
      0,
    ),
  )
  return candidates[surprises.indexOf(Math.min(...surprises))] ?? 1
}

/** Fisher and Yates, with the numbers of a small generator. */
function shuffle(order: number[], seed: number): void {
  let state = seed * 2654435761
  for (let last = order.length - 1; last > 0; last -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = state % (last + 1)
    const kept = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = kept
  }
}
