import { blocks, weighed } from '@/lib/agencies/rules/text-features'
import type { KnownTerm } from '@/lib/agencies/rules/text-features'
import type { Example } from '@/prisma/seed/suggestions/texts'

/** A word, pair or run of letters in fewer complaints than this could point to a person: it is dropped. */
const fewestTexts = 5

type Block = (typeof blocks)[number]

/** Grams are numbered after the words. */
export type Vocabulary = Record<Block, Map<string, KnownTerm>>

/** The terms of an example, with values of length 1 for each block. */
export interface Row {
  terms: Int32Array
  values: Float64Array
  /** Of the values and the bias. */
  square: number
  label: number
  weight: number
}

/** In how many examples each term stands. */
function frequencies(examples: readonly Example[], block: Block): Map<string, number> {
  const found = new Map<string, number>()
  for (const { features } of examples) {
    for (const term of features[block].keys()) found.set(term, (found.get(term) ?? 0) + 1)
  }
  return found
}

/**
 * The terms of at least five complaints, and those of the hints: in complaints they are forgotten where
 * they are rarer than that (see `forgetRare`).
 */
export function vocabularyOf(
  complaints: readonly Example[],
  hints: readonly Example[],
): Vocabulary {
  const words = knownTerms(complaints, hints, 'words', 0)
  return { words, grams: knownTerms(complaints, hints, 'grams', words.size) }
}

function knownTerms(
  complaints: readonly Example[],
  hints: readonly Example[],
  block: Block,
  first: number,
): Map<string, KnownTerm> {
  const found = frequencies([...complaints, ...hints], block)
  const common = frequencies(complaints, block)
  const hinted = frequencies(hints, block)
  const texts = complaints.length + hints.length
  const terms = [...found.keys()]
    .filter((term) => (common.get(term) ?? 0) >= fewestTexts || hinted.has(term))
    .sort()
  return new Map(
    terms.map((term, position) => [
      term,
      {
        index: first + position,
        rarity: sixteenths(1 + Math.log(texts / (found.get(term) ?? 1))),
      },
    ]),
  )
}

/** As exact as a byte keeps it, so that learning sees what the product will see. */
function sixteenths(rarity: number): number {
  return Math.min(255, Math.round(rarity * 16)) / 16
}

/** Takes from complaints every term that stands in fewer than five of them. */
export function forgetRare(complaints: readonly Example[]): Example[] {
  const common = {
    words: frequencies(complaints, 'words'),
    grams: frequencies(complaints, 'grams'),
  }
  const kept = (features: Example['features'], block: Block) =>
    new Map([...features[block]].filter(([term]) => (common[block].get(term) ?? 0) >= fewestTexts))
  return complaints.map(({ features, ...example }) => ({
    ...example,
    features: { words: kept(features, 'words'), grams: kept(features, 'grams') },
  }))
}

/** Null when nothing of the example is known. */
export function rowOf(example: Example, vocabulary: Vocabulary, codes: string[]): Row | null {
  const known = blocks.flatMap((block) => weighed(example.features[block], vocabulary[block]))
  if (known.length === 0) return null
  const values = Float64Array.from(known, ({ value }) => value)
  return {
    terms: Int32Array.from(known, ({ index }) => index),
    values,
    square: values.reduce((sum, value) => sum + value * value, 1),
    label: codes.indexOf(example.code),
    weight: example.weight,
  }
}
