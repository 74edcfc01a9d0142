// How the phrases of danger are written in the reference data, and where one stands in a clause.
//
//   gas|elpiji bocor      one of several words; up to two others may stand between the words
//   -demam berdarah       disarms: whatever it names is no danger; its words follow each other
//   -harga * meledak      up to three others in between
//   . darurat .           a dot is the edge of a clause
//
// A row of an older list stays in the databases that have it: what is danger no longer stands here
// with a minus.

import { soundOf, spelt, withoutTail } from '@/lib/agencies/rules/chat-spelling'
import { isMisspelt } from '@/lib/agencies/rules/misspelling'

/** So many words may stand between two words of a phrase: 'kabel listrik PLN putus'. */
const gapInDanger = 2

/** So many where a star stands. */
const gapAtStar = 3

/** Shorter ones are read as they stand. */
const shortestSlip = 4

export const edge = '.'

export interface Phrase {
  disarms: boolean
  steps: readonly { words: readonly string[]; gap: number }[]
}

export interface KnownPhrases {
  /** By each word with which they begin. */
  byFirstWord: ReadonlyMap<string, readonly Phrase[]>
  /** What each word of a phrase looks like when typed, without slips, to that word. */
  spellings: ReadonlyMap<string, string>
  /** The same spellings by their first letter. */
  byLetter: ReadonlyMap<string, readonly string[]>
  /** What was read before: the page reads the same words again with every key. */
  read: Map<string, string>
}

/** So many words are remembered. */
const mostRead = 2000

/** The list that was read last: the same one with every key, and with every story. */
const latest: { list?: string; known?: KnownPhrases } = {}

export function knownPhrases(entries: readonly string[]): KnownPhrases {
  const list = entries.join('\n')
  if (latest.known === undefined || latest.list !== list) {
    latest.known = compile(entries.map(readPhrase))
    latest.list = list
  }
  return latest.known
}

function readPhrase(entry: string): Phrase {
  const disarms = entry.startsWith('-')
  const parts = entry.replace(/^-/, '').split(' ')
  const steps = parts.flatMap((part, position) => {
    if (part === '*') return []
    return {
      words: part.split('|').map(sounded),
      gap: gapBefore(part, parts[position - 1], disarms),
    }
  })
  return { disarms, steps }
}

/** Words of phrases are compared by their sound alone. */
function sounded(word: string): string {
  return word === edge ? edge : soundOf(spelt(word))
}

function gapBefore(part: string, before: string | undefined, disarms: boolean): number {
  if (before === '*') return gapAtStar
  return disarms || part === edge || before === edge ? 0 : gapInDanger
}

function compile(phrases: readonly Phrase[]): KnownPhrases {
  const words = phrases.flatMap(({ steps }) => steps.flatMap((step) => step.words))
  const spoken = new Map(words.flatMap(spokenForms))
  const known = phrases.map((phrase) => asWritten(phrase, spoken))
  const spellings = new Map([...words.map((word) => [word, word] as const), ...spoken])
  return {
    byFirstWord: grouped(
      known.flatMap((phrase) => (phrase.steps[0]?.words ?? []).map((word) => [word, phrase])),
    ),
    spellings,
    byLetter: grouped([...spellings.keys()].map((word) => [word[0] ?? '', word])),
    read: new Map(),
  }
}

/** What befalls somebody is said with 'ke' as well as with 'ter': 'kebakar', 'ketabrak'. */
function spokenForms(word: string): [spoken: string, word: string][] {
  const stem = /^ter(.{3,})/.exec(word)?.[1]
  return stem === undefined ? [] : ['ke', 'te'].map((prefix) => [prefix + stem, word])
}

function asWritten(phrase: Phrase, spoken: ReadonlyMap<string, string>): Phrase {
  const steps = phrase.steps.map(({ words, gap }) => {
    return { words: words.map((word) => spoken.get(word) ?? word), gap }
  })
  return { ...phrase, steps }
}

function grouped<Value>(pairs: readonly (readonly [string, Value])[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

/** A word of a clause as the phrases have it; what no phrase knows is left as it was typed. */
export function readWord(known: KnownPhrases, word: string): string {
  const before = known.read.get(word)
  if (before !== undefined) return before
  const read = nearest(known, soundOf(word)) ?? nearest(known, soundOf(withoutTail(word))) ?? word
  if (known.read.size >= mostRead) known.read.clear()
  known.read.set(word, read)
  return read
}

function nearest({ spellings, byLetter }: KnownPhrases, sound: string): string | undefined {
  const exact = spellings.get(sound)
  if (exact !== undefined || sound.length < shortestSlip) return exact
  const meant = byLetter.get(sound[0] ?? '')?.find((spelling) => isMisspelt(sound, spelling))
  return meant === undefined ? undefined : spellings.get(meant)
}

/** 'di bacok' and 'ke bakaran' are one word each. */
export function joined({ spellings }: KnownPhrases, words: readonly string[]): string[] {
  const isHead = (at: number) =>
    /^(?:di|ke|ter)$/.test(words[at] ?? '') &&
    spellings.has(soundOf((words[at] ?? '') + (words[at + 1] ?? '')))
  return words.flatMap((word, at) => {
    if (at > 0 && isHead(at - 1)) return []
    return isHead(at) ? [word + (words[at + 1] ?? '')] : [word]
  })
}

/** Where the words of a phrase stand in a clause that has it at `start`; null when it has not. */
export function placesOf(
  { steps }: Phrase,
  words: readonly string[],
  start: number,
): number[] | null {
  const places: number[] = []
  for (const { words: wanted, gap } of steps) {
    const from = (places.at(-1) ?? start - 1) + 1
    const reach = places.length === 0 ? 1 : gap + 1
    const ahead = words.slice(from, from + reach).findIndex((word) => wanted.includes(word))
    if (ahead < 0) return null
    places.push(from + ahead)
  }
  return places
}
