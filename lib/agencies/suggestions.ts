// Which category a text is about. A model is reference data: words, pairs of words and runs of
// letters, each with its weight for every category, learned by prisma/seed/train-suggestions.ts.
// What a text has of them says on which side of each category it lies, and curves say how often a
// text that lies there is of it. Nothing of a text is kept.

import { inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import { confidencesOf } from '@/lib/agencies/rules/confidence'
import type { Curve } from '@/lib/agencies/rules/confidence'
import type { Lexicon } from '@/lib/agencies/rules/plain-words'
import { blocks, featuresOf, weighed } from '@/lib/agencies/rules/text-features'
import type { KnownTerm } from '@/lib/agencies/rules/text-features'

const curve = z.object({ at: z.array(z.number()).min(1), share: z.array(z.number()).min(1) })

/** Bytes, deflated, in base64. */
const packed = z.base64()

const block = z.object({
  /** Text: joined by '|'; the words of a pair by a space. */
  terms: packed,
  /** For each term, a byte: sixteenths of its inverse document frequency. */
  rarity: packed,
})

/** As stored. */
export const suggestionModel = z.object({
  /** An empty code stands for what no category of the city is about. */
  codes: z.array(z.string()).min(1),
  bias: z.array(z.number()),
  /** For each category, what one step of its weights is worth. */
  scales: z.array(z.number().nonnegative()),
  words: block,
  grams: block,
  /** Signed bytes: for each word, then for each gram, one for each category. */
  weights: packed,
  /** For each category. */
  curves: z.array(curve),
  afterwards: curve,
  slang: z.record(z.string(), z.string()),
  stopWords: z.array(z.string()),
})

export type StoredModel = z.infer<typeof suggestionModel>

export interface SuggestionModel {
  codes: readonly string[]
  bias: readonly number[]
  scales: readonly number[]
  words: ReadonlyMap<string, KnownTerm>
  grams: ReadonlyMap<string, KnownTerm>
  weights: Int8Array
  curves: readonly Curve[]
  afterwards: Curve
  lexicon: Lexicon
}

export interface Suggestion {
  code: string
  /** Between 0 and 1: how often such a suggestion is right. */
  confidence: number
}

export const mostSuggested = 5

/** From here on a suggestion is right so often that it may stand chosen, or be proposed. */
export const confident = 0.5

/**
 * The first, where it is more often right than wrong and leaves the next one far behind: what the desk
 * may propose. A nearer race is for a person to decide.
 */
export function clearFirst<Guess extends { confidence: number }>(
  likeliestFirst: readonly Guess[],
): Guess | null {
  const [first, second] = likeliestFirst
  const least = Math.max(confident, 2 * (second?.confidence ?? 0))
  return first && first.confidence >= least ? first : null
}

/** Null for what is no model, or one of an older form: the one of a later row is in force. */
export function readSuggestionModel(stored: unknown): SuggestionModel | null {
  const { data: model } = suggestionModel.safeParse(stored)
  if (model === undefined) return null
  const words = termsOf(model.words, 0)
  return {
    ...model,
    words,
    grams: termsOf(model.grams, words.size),
    weights: new Int8Array(bytesOf(model.weights)),
    lexicon: {
      slang: new Map(Object.entries(model.slang)),
      stopWords: new Set(model.stopWords),
    },
  }
}

function termsOf(stored: StoredModel['words'], first: number): Map<string, KnownTerm> {
  const rarity = bytesOf(stored.rarity)
  const terms = bytesOf(stored.terms).toString('utf8').split('|')
  return new Map(
    terms.map((term, position) => [
      term,
      { index: first + position, rarity: (rarity[position] ?? 0) / 16 },
    ]),
  )
}

function bytesOf(stored: string): Buffer {
  return inflateRawSync(Buffer.from(stored, 'base64'))
}

/**
 * The likeliest categories first, as many as are wanted. Their confidences sum to 1 or less; empty when the
 * model knows nothing of the text.
 */
export function suggestCategories(
  model: SuggestionModel,
  text: string,
  most = mostSuggested,
): Suggestion[] {
  const features = featuresOf(text, model.lexicon)
  const found = blocks.flatMap((name) => weighed(features[name], model[name]))
  if (found.length === 0) return []
  const confidences = confidencesOf(marginsOf(model, found), model.curves, model.afterwards)
  return confidences
    .map((confidence, index) => ({ code: model.codes[index] ?? '', confidence }))
    .filter(({ code }) => code !== '')
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, most)
}

function marginsOf(
  { bias, weights, scales }: SuggestionModel,
  found: readonly { index: number; value: number }[],
): number[] {
  const steps = bias.map(() => 0)
  for (const { index, value } of found) {
    const start = index * bias.length
    for (let category = 0; category < bias.length; category += 1) {
      steps[category] = (steps[category] ?? 0) + value * (weights[start + category] ?? 0)
    }
  }
  return bias.map((own, category) => own + (scales[category] ?? 0) * (steps[category] ?? 0))
}
