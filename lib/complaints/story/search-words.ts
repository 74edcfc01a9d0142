// From a text to the words that it is compared by: standard words for slang, one word for things of one meaning, words that say nothing left out.
// PostgreSQL's Indonesian stemmer is not asked, since it errs (`penerangan` becomes `erang`); only
// endings that never belong to a root fall. What somebody types into a search box goes through asked-words.ts.

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

/** What people count places by: "RT 05", "SMPN 26", "km 9". The number belongs to the word. */
const labels =
  'rt|rw|km|kilometer|blok|block|no|nomor|gang|gg|gardu|tiang|halte|koridor|simpang|lantai|loket|tps|tpa|sd|sdn|smp|smpn|sma|sman|smk|smkn|mi|mts|mtsn|man|tk|kavling|kav'

const numbered = new RegExp(
  `(?<![\\p{Letter}\\p{Number}])(${labels})[ .:-]{0,3}(?:negeri )?([a-z]{0,2})[ .-]?0*(\\d{1,4})(?!\\d)`,
  'giu',
)

/** 'rt5' for "RT 05" and "rt.5": one word, which no other number is alike to. */
export function numberedPlaces(text: string): string[] {
  return Array.from(text.matchAll(numbered), ([, label = '', letters = '', digits = '']) =>
    `${label}${letters}${digits}`.toLowerCase(),
  )
}

/** The words of a text, in their order, each as often as it stands there; then its numbered places. */
export function searchWords(text: string): string[] {
  return [...plainWords(text, lexicon).map(standardWord), ...numberedPlaces(text)]
}

/** Bare numbers of a text, without leading noughts. */
export function numbersIn(text: string): string[] {
  return Array.from(
    text.matchAll(/(?<![\p{Letter}\d])0*(\d{1,9})(?![\p{Letter}\d])/gu),
    ([, digits = '']) => digits,
  )
}

export function standardWord(word: string): string {
  const bare = whole.has(word) ? word : (particle.exec(word)?.[1] ?? word)
  return standard.get(bare) ?? bare
}

/** Every word of the same meaning, its standard word among them. */
export function sameMeaning(word: string): readonly string[] {
  const standardOne = standardWord(word)
  return alike.find(([first]) => first === standardOne) ?? [standardOne]
}

export const { slang: writtenOut, stopWords: saysNothing } = lexicon
