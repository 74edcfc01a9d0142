// A linear support vector machine for each category against all others, with squared hinge loss, by
// dual coordinate descent (Hsieh and others, ICML 2008): the way LIBLINEAR does it, which has no
// binding that is kept. The order of the examples is shuffled by a fixed rule, so the same texts give
// the same weights.

import type { Row } from '@/prisma/seed/suggestions/vocabulary'

export interface Learned {
  /** By category, one weight for each term. */
  weights: Float64Array[]
  bias: number[]
}

const penalty = 0.1
const mostRounds = 15
/** Done when no example pulls harder. */
const tolerance = 0.05

export function learn(rows: readonly Row[], terms: number, categories: number): Learned {
  const machines = Array.from({ length: categories }, (_, category) =>
    machineFor(category, rows, terms),
  )
  return {
    weights: machines.map(({ weights }) => weights),
    bias: machines.map(({ bias }) => bias),
  }
}

interface Machine {
  weights: Float64Array
  bias: number
}

function machineFor(category: number, rows: readonly Row[], terms: number): Machine {
  const machine = { weights: new Float64Array(terms), bias: 0 }
  const pulls = new Float64Array(rows.length)
  const order = rows.map((_, index) => index)
  const shuffle = shuffler()
  for (let round = 0; round < mostRounds; round += 1) {
    shuffle(order)
    let hardest = 0
    for (const index of order) {
      const row = rows[index]
      if (row) hardest = Math.max(hardest, improve(machine, row, category, pulls, index))
    }
    if (hardest < tolerance) break
  }
  return machine
}

/** @returns how hard the example pulled */
function improve(
  machine: Machine,
  row: Row,
  category: number,
  pulls: Float64Array,
  index: number,
): number {
  const side = row.label === category ? 1 : -1
  const softness = 1 / (2 * penalty * row.weight)
  const before = pulls[index] ?? 0
  const slope = side * marginOf(machine, row) - 1 + softness * before
  const pull = before === 0 ? Math.min(slope, 0) : slope
  if (Math.abs(pull) < 1e-8) return 0
  const now = Math.max(0, before - slope / (row.square + softness))
  pulls[index] = now
  const step = (now - before) * side
  machine.bias += step
  for (const [position, term] of row.terms.entries()) {
    machine.weights[term] = (machine.weights[term] ?? 0) + step * (row.values[position] ?? 0)
  }
  return Math.abs(pull)
}

function marginOf({ weights, bias }: Machine, { terms, values }: Row): number {
  let margin = bias
  for (let position = 0; position < terms.length; position += 1) {
    margin += (weights[terms[position] ?? 0] ?? 0) * (values[position] ?? 0)
  }
  return margin
}

/** On which side of each category a text lies, and how far. */
export function marginsOf({ weights, bias }: Learned, row: Row): number[] {
  return weights.map((own, category) => marginOf({ weights: own, bias: bias[category] ?? 0 }, row))
}

/** Fisher and Yates, with the numbers of a small generator. */
function shuffler(): (order: number[]) => void {
  let state = 12345
  return (order) => {
    for (let last = order.length - 1; last > 0; last -= 1) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      const other = state % (last + 1)
      const kept = order[last] ?? 0
      order[last] = order[other] ?? 0
      order[other] = kept
    }
  }
}
