// From a text, or from what somebody types into the search box, to the words that they are compared
// by: standard words for slang, one word for things of one meaning, words that say nothing left out.
// PostgreSQL's Indonesian stemmer is not asked, since it errs (`penerangan` becomes `erang`); only
// endings that never belong to a root fall. Both sides go through here, so what is merged is found.

import { plainWords, type Lexicon } from '@/lib/agencies/rules/plain-words'
import lexiconFile from '@/prisma/seed/lexicon.json'

const lexicon: Lexicon = {
  slang: new Map(Object.entries(lexiconFile.slang)),
  stopWords: new Set(lexiconFile.stopWords),
}

/** Words that citizens use for one and the same thing, each group under its first. */
const alike = [
  ['padam', 'mati'],
  ['lubang', 'bolong', 'berlubang', 'berlobang', 'lobang'],
  ['saluran', 'parit', 'selokan', 'drainase', 'got'],
  ['banjir', 'genangan', 'tergenang', 'kebanjiran'],
  ['lampu', 'penerangan', 'pju'],
  ['rusak', 'hancur', 'kerusakan'],
  ['macet', 'kemacetan'],
  ['ktp', 'ektp'],
  ['sampah', 'persampahan'],
  ['air', 'pdam'],
  ['listrik', 'pln'],
] as const

const standard = new Map<string, string>(
  alike.flatMap(([first, ...others]) => others.map((word) => [word, first] as const)),
)

/** `-nya`, `-lah`, `-kah`, `-pun`: they hang on the end of any word and change nothing in it. */
const particle = /^(\p{Letter}{4,})(?:nya|lah|kah|pun)$/u

/** Ends like a particle, and is none. */
const whole = new Set(['masalah', 'sekolah', 'tanya', 'hanya', 'limpah', 'makalah', 'jumlah'])

/** The words of a text, in their order, each as often as it stands there. */
export function searchWords(text: string): string[] {
  return plainWords(text, lexicon).map(standardWord)
}

/** What somebody searches for: each word once, and not more than a sentence has. */
export function askedWords(typed: string): string[] {
  return [...new Set(searchWords(typed))].slice(0, mostAsked)
}

const mostAsked = 12

function standardWord(word: string): string {
  const bare = whole.has(word) ? word : (particle.exec(word)?.[1] ?? word)
  return standard.get(bare) ?? bare
}
