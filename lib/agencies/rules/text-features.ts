// What of a text is weighed: its words and neighbouring pairs, and beside them runs of letters within
// a word, which slips of the thumb and endings leave mostly as they are.

import { plainWords, standardWords } from '@/lib/agencies/rules/plain-words'
import type { Lexicon } from '@/lib/agencies/rules/plain-words'

/** How often each stands in a text. */
export interface TextFeatures {
  words: Map<string, number>
  grams: Map<string, number>
}

export const blocks = ['words', 'grams'] as const

const shortestGram = 3
const longestGram = 5

export function featuresOf(text: string, lexicon: Lexicon): TextFeatures {
  const words = plainWords(text, lexicon)
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`)
  return {
    words: counted([...words, ...pairs]),
    grams: counted(standardWords(text, lexicon).flatMap(gramsOf)),
  }
}

/** 'lampu' is ' la', 'lam', … 'ampu ': the spaces tell where a word begins and ends. */
function gramsOf(word: string): string[] {
  const padded = ` ${word} `
  const grams: string[] = []
  for (let length = shortestGram; length <= Math.min(longestGram, padded.length); length += 1) {
    for (let start = 0; start + length <= padded.length; start += 1) {
      grams.push(padded.slice(start, start + length))
    }
  }
  return grams
}

function counted(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

export interface KnownTerm {
  index: number
  /** Inverse document frequency. */
  rarity: number
}

/** Which known terms stand in a text, and how much each says of it: together of length 1. */
export function weighed(
  counts: ReadonlyMap<string, number>,
  known: ReadonlyMap<string, KnownTerm>,
): { index: number; value: number }[] {
  const found = [...counts].flatMap(([name, count]) => {
    const term = known.get(name)
    return term ? [{ index: term.index, value: (1 + Math.log(count)) * term.rarity }] : []
  })
  const length = Math.hypot(...found.map(({ value }) => value))
  return found.map(({ index, value }) => ({ index, value: value / length }))
}
