import type { StoredModel } from '@/lib/agencies/suggestions'
import type { Learned } from '@/prisma/seed/suggestions/softmax'
import type { Vocabulary } from '@/prisma/seed/suggestions/vocabulary'

/** So many weights, the largest, are kept; the file stays below 400 KB. */
const keptCells = 85_000
const keptTerms = 8_500

interface Cell {
  term: number
  category: number
  weight: number
}

type Weights = Pick<
  StoredModel,
  'codes' | 'bias' | 'scale' | 'terms' | 'rarity' | 'counts' | 'cells'
>

/** Keeps the weights that matter most, each as one byte. */
export function pack(
  { terms, rarity }: Vocabulary,
  { weights, bias }: Learned,
  codes: string[],
  sharpness: number,
): Weights {
  const cells = heaviest(cellsOf(weights, codes.length))
  const highest = cells.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 0)
  const step = highest / 127
  const byTerm = Map.groupBy(cells, ({ term }) => term)
  const kept = [...byTerm.keys()].sort((one, other) => one - other)
  const pairs = kept.flatMap((term) =>
    (byTerm.get(term) ?? []).flatMap(({ category, weight }) => [
      category,
      Math.round(weight / step) & 0xff,
    ]),
  )
  return {
    codes,
    bias: Array.from(bias, (value) => rounded(value * sharpness)),
    scale: rounded(step * sharpness),
    terms: kept.map((term) => terms[term]).join('|'),
    rarity: base64(kept.map((term) => (rarity[term] ?? 0) * 16)),
    counts: base64(kept.map((term) => byTerm.get(term)?.length ?? 0)),
    cells: base64(pairs),
  }
}

function cellsOf(weights: Float64Array, categories: number): Cell[] {
  return Array.from(weights, (weight, cell) => ({
    term: Math.floor(cell / categories),
    category: cell % categories,
    weight,
  }))
}

/** The heaviest cells of the terms with the heaviest cell. */
function heaviest(cells: Cell[]): Cell[] {
  const ordered = cells
    .filter(({ weight }) => weight !== 0)
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
  const terms = new Set<number>()
  for (const { term } of ordered) if (terms.size < keptTerms) terms.add(term)
  return ordered.filter(({ term }) => terms.has(term)).slice(0, keptCells)
}

function base64(bytes: number[]): string {
  return Buffer.from(Uint8Array.from(bytes)).toString('base64')
}

function rounded(value: number): number {
  return Number(value.toPrecision(6))
}
