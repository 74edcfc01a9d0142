// Which category a text is about. A model is reference data: words and pairs of words, each with its
// weight for some categories, learned by prisma/seed/train-suggestions.ts. A text is scored by the
// words of it that the model knows; a softmax makes confidences of the scores. Nothing of a text is
// kept.

import { z } from 'zod'
import { plainWords } from '@/lib/agencies/rules/plain-words'
import type { Lexicon } from '@/lib/agencies/rules/plain-words'

/** As stored. Weights are bytes in base64: `cells` holds pairs of category index and weight. */
export const suggestionModel = z.object({
  /** An empty code stands for what no category of the city is about. */
  codes: z.array(z.string()).min(1),
  bias: z.array(z.number()),
  /** What one step of a weight is worth. */
  scale: z.number().positive(),
  /** Joined by '|'; the words of a pair by a space. */
  terms: z.string(),
  /** For each term, a byte: sixteenths of its inverse document frequency. */
  rarity: z.base64(),
  /** For each term, a byte: how many cells are its own. */
  counts: z.base64(),
  cells: z.base64(),
  slang: z.record(z.string(), z.string()),
  stopWords: z.array(z.string()),
})

export type StoredModel = z.infer<typeof suggestionModel>

interface Term {
  rarity: number
  cells: { index: number; weight: number }[]
}

export interface SuggestionModel {
  codes: readonly string[]
  bias: readonly number[]
  terms: ReadonlyMap<string, Term>
  lexicon: Lexicon
}

export interface Suggestion {
  code: string
  /** Between 0 and 1: how often such a suggestion is right. */
  confidence: number
}

export const mostSuggested = 5

/** @throws {z.ZodError} for what is no model */
export function readSuggestionModel(stored: unknown): SuggestionModel {
  const model = suggestionModel.parse(stored)
  const counts = bytesOf(model.counts)
  const rarity = bytesOf(model.rarity)
  const cells = bytesOf(model.cells)
  const terms = new Map<string, Term>()
  let next = 0
  for (const [position, term] of model.terms.split('|').entries()) {
    const own = cells.subarray(next, (next += 2 * (counts[position] ?? 0)))
    terms.set(term, {
      rarity: (rarity[position] ?? 0) / 16,
      cells: cellsOf(own, model.scale),
    })
  }
  const lexicon = {
    slang: new Map(Object.entries(model.slang)),
    stopWords: new Set(model.stopWords),
  }
  return { codes: model.codes, bias: model.bias, terms, lexicon }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}

function cellsOf(pairs: Uint8Array, scale: number): Term['cells'] {
  const weights = new Int8Array(pairs)
  return Array.from({ length: pairs.length / 2 }, (_, cell) => ({
    index: pairs[2 * cell] ?? 0,
    weight: (weights[2 * cell + 1] ?? 0) * scale,
  }))
}

/** Words and neighbouring pairs with how often each stands there. */
export function termCounts(words: readonly string[]): Map<string, number> {
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`)
  const counts = new Map<string, number>()
  for (const term of [...words, ...pairs]) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

/**
 * The likeliest categories first, as many as are wanted. Their confidences sum to 1 or less; empty when the
 * model knows no word of the text.
 */
export function suggestCategories(
  model: SuggestionModel,
  text: string,
  most = mostSuggested,
): Suggestion[] {
  const features = [...termCounts(plainWords(text, model.lexicon))].flatMap(([name, count]) => {
    const term = model.terms.get(name)
    return term ? [{ term, value: (1 + Math.log(count)) * term.rarity }] : []
  })
  if (features.length === 0) return []
  const length = Math.hypot(...features.map(({ value }) => value))
  const scores = [...model.bias]
  for (const { term, value } of features) {
    for (const { index, weight } of term.cells) {
      scores[index] = (scores[index] ?? 0) + (weight * value) / length
    }
  }
  return softmax(scores)
    .map((confidence, index) => ({ code: model.codes[index] ?? '', confidence }))
    .filter(({ code }) => code !== '')
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, most)
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
