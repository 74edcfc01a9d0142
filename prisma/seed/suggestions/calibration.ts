// Curves from margins to shares, by isotonic regression on texts that were not learned from: each
// fifth of the complaints is judged by what the others taught.

import { sharesOf, shareAt } from '@/lib/agencies/rules/confidence'
import type { StoredModel } from '@/lib/agencies/suggestions'

/** What was seen at a score: whether it was so, and how much that counts. */
interface Seen {
  score: number
  isSo: number
  weight: number
}

export interface JudgedRow {
  label: number
  margins: readonly number[]
}

type Calibration = Pick<StoredModel, 'curves' | 'afterwards'>

/** So many texts is the curve of all categories worth, where one has few of its own. */
const worthOfAll = 20
const grid = Array.from({ length: 61 }, (_, step) => -1.8 + step * 0.06)

export function calibrate(judged: readonly JudgedRow[], categories: number): Calibration {
  const seenOf = (category: number) =>
    judged.map(({ label, margins }) => seen(margins[category] ?? 0, label === category))
  const all = Array.from({ length: categories }, (_, category) => category)
  const ofAll = isotonic(all.flatMap(seenOf))
  const borrowed = grid.map((score) => {
    return { score, isSo: shareAt(ofAll, score), weight: worthOfAll / grid.length }
  })
  const curves = all.map((category) => isotonic([...seenOf(category), ...borrowed]))
  const afterwards = isotonic(
    judged.flatMap(({ label, margins }) =>
      sharesOf(margins, curves).map((share, category) => seen(share, label === category)),
    ),
  )
  return { curves, afterwards }
}

function seen(score: number, isSo: boolean): Seen {
  return { score, isSo: isSo ? 1 : 0, weight: 1 }
}

interface Pool {
  from: number
  to: number
  sum: number
  weight: number
}

/** Pools neighbours until the shares rise (pool adjacent violators). */
function isotonic(all: readonly Seen[]): StoredModel['afterwards'] {
  const pools: Pool[] = []
  for (const { score, isSo, weight } of all.toSorted((one, other) => one.score - other.score)) {
    let pool: Pool = { from: score, to: score, sum: isSo * weight, weight }
    for (let last = pools.at(-1); last && shareOf(last) >= shareOf(pool); last = pools.at(-1)) {
      pools.pop()
      pool = merged(last, pool)
    }
    pools.push(pool)
  }
  const corners = pools.flatMap((pool) =>
    (pool.from === pool.to ? [pool.from] : [pool.from, pool.to]).map((at) => ({
      at: rounded(at),
      share: rounded(shareOf(pool)),
    })),
  )
  return { at: corners.map(({ at }) => at), share: corners.map(({ share }) => share) }
}

function merged(one: Pool, other: Pool): Pool {
  return {
    from: one.from,
    to: other.to,
    sum: one.sum + other.sum,
    weight: one.weight + other.weight,
  }
}

function shareOf({ sum, weight }: Pool): number {
  return sum / weight
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
