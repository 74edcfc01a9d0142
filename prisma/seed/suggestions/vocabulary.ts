import type { Example } from '@/prisma/seed/suggestions/texts'

/** A word or pair in fewer complaints than this could point to a person: it is dropped. */
const fewestTexts = 5

export interface Vocabulary {
  terms: string[]
  rarity: number[]
  index: Map<string, number>
}

export interface Row {
  terms: number[]
  values: number[]
  label: number
  weight: number
}

/** In how many examples each term stands. */
function frequencies(examples: readonly Example[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const { counts } of examples) {
    for (const term of counts.keys()) found.set(term, (found.get(term) ?? 0) + 1)
  }
  return found
}

/**
 * The terms of at least five complaints. A hint's own words are added; in complaints they are
 * forgotten where they are rarer than that (see `forgetRare`).
 */
export function vocabularyOf(
  complaints: readonly Example[],
  hints: readonly Example[],
): Vocabulary {
  const found = frequencies([...complaints, ...hints])
  const hinted = new Set(hints.flatMap(({ counts }) => [...counts.keys()]))
  const common = frequencies(complaints)
  const terms = [...found.keys()]
    .filter((term) => (common.get(term) ?? 0) >= fewestTexts || hinted.has(term))
    .sort()
  const texts = complaints.length + hints.length
  const rarity = terms.map((term) => sixteenths(1 + Math.log(texts / (found.get(term) ?? 1))))
  return { terms, rarity, index: new Map(terms.map((term, position) => [term, position])) }
}

/** As exact as a byte keeps it, so that learning sees what the product will see. */
function sixteenths(rarity: number): number {
  return Math.min(255, Math.round(rarity * 16)) / 16
}

/** Takes from complaints every term that stands in fewer than five of them. */
export function forgetRare(complaints: readonly Example[]): Example[] {
  const common = frequencies(complaints)
  const isKept = (term: string) => (common.get(term) ?? 0) >= fewestTexts
  return complaints.map(({ counts, ...example }) => ({
    ...example,
    counts: new Map([...counts].filter(([term]) => isKept(term))),
  }))
}

/** The example as a line of numbers of length 1; null when none of its terms is known. */
export function rowOf(example: Example, vocabulary: Vocabulary, codes: string[]): Row | null {
  const known = [...example.counts].flatMap(([name, count]) => {
    const term = vocabulary.index.get(name)
    if (term === undefined) return []
    return [{ term, value: (1 + Math.log(count)) * (vocabulary.rarity[term] ?? 0) }]
  })
  if (known.length === 0) return null
  const length = Math.hypot(...known.map(({ value }) => value))
  return {
    terms: known.map(({ term }) => term),
    values: known.map(({ value }) => value / length),
    label: codes.indexOf(example.code),
    weight: example.weight,
  }
}
