import { fill } from '@/lib/words/fill'
import { id } from '@/lib/words/id'
import { firstLanguage, wordsFor } from '@/lib/words/words'
import type { Language } from '@/lib/words/words'

// What a form refuses, it refuses with an Indonesian sentence of the catalogue's section `errors`:
// schemas and rules need to know no language. Whoever answers a person puts the sentence that stands
// in the same place of the chosen language for it.

/** A part of the catalogue: sentences by name, in sections. */
interface Sentences {
  readonly [name: string]: string | Sentences
}

type Translate = (sentence: string) => string

/** Sentences that the catalogue doesn't know stay as they are. */
export function translateTo(language: Language): Translate {
  if (language === firstLanguage) return (sentence) => sentence
  const pairs = pairsOf(id.errors, wordsFor(language).errors)
  const exact = new Map(pairs)
  const patterns = pairs.filter(([sentence]) => sentence.includes('{'))
  return (sentence) => exact.get(sentence) ?? filledIn(sentence, patterns) ?? sentence
}

function pairsOf(from: Sentences, to: Sentences): [string, string][] {
  return Object.entries(from).flatMap(([name, mine]): [string, string][] => {
    const theirs = to[name]
    if (typeof mine === 'string') return typeof theirs === 'string' ? [[mine, theirs]] : []
    return typeof theirs === 'object' ? pairsOf(mine, theirs) : []
  })
}

/** For a sentence with {placeholders} that have been filled in already. */
function filledIn(sentence: string, patterns: readonly [string, string][]): string | undefined {
  for (const [pattern, other] of patterns) {
    const values = new RegExp(`^${patternOf(pattern)}$`, 'u').exec(sentence)?.groups
    if (values) return fill(other, values)
  }
  return undefined
}

function patternOf(sentence: string): string {
  const parts = sentence.split(/\{(\w+)\}/)
  return parts.map((part, nth) => (nth % 2 ? `(?<${part}>.+)` : escaped(part))).join('')
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
