// What somebody types into a search box, at the desk or on the square: each word with the others that
// would have served, so that slang, a synonym, English and a slip of the finger find what was meant.
// Numbers stay with the word that they belong to.

import { areWithin } from '@/lib/complaints/story/typing-distance'
import {
  numberedPlaces,
  sameMeaning,
  saysNothing,
  standardWord,
  writtenOut,
} from '@/lib/complaints/story/search-words'
import askedFile from '@/prisma/seed/asked-words.json'

export interface AskedWord {
  /** Standard word, or place with its number; letters and digits alone. */
  word: string
  /** For `to_tsquery`: any of the writings of this word, in texts as they are and in standard words. */
  query: string
  /** Whether something nearly like it may be meant; never of what has a number. */
  isLoose: boolean
}

/** More words than this tell no two complaints apart. */
export const mostAsked = 12

const english = new Map(Object.entries(askedFile.english))
const englishStopWords = new Set(askedFile.englishStopWords)
const known = askedFile.known.split(' ')
const isKnown = new Set(known)

/**
 * @param names of places and offices here, which are written right as they are
 * @returns each word once; none for a question that says nothing
 */
export function askedWords(typed: string, names: readonly string[] = []): AskedWord[] {
  const pieces = typed.toLowerCase().match(pieceShape) ?? []
  const telling = pieces.filter((piece) => !saysNothing.has(piece) && !englishStopWords.has(piece))
  const nameWords = names.flatMap((name) => name.toLowerCase().match(/\p{Letter}{4,}/gu) ?? [])
  const asked = telling.map((piece) => askedWord(piece, nameWords))
  return [...new Map(asked.map((one) => [one.word, one])).values()].slice(0, mostAsked)
}

/** A place with its number, or a run of letters and digits. */
const pieceShape =
  /(?<![\p{Letter}\p{Number}])(?:rt|rw|km|blok|no|nomor|gang|gg|halte|koridor|loket|tps|sd|sdn|smp|smpn|sma|sman|smk|smkn|mts|mtsn|tk)[ .:-]{0,3}(?:negeri )?\d{1,4}(?!\p{Number})|[\p{Letter}\p{Number}]+/gu

function askedWord(piece: string, names: readonly string[]): AskedWord {
  const [place] = numberedPlaces(piece)
  if (place !== undefined) return askedPlace(place)
  if (/^\p{Number}+$/u.test(piece)) return askedNumber(piece)
  const meant = meantBy(piece, names)
  const words = meant.flatMap((word) => [word, ...sameMeaning(word)])
  const others = [...new Set(words)].filter((word) => word !== piece)
  return {
    word: standardWord(meant[0] ?? piece),
    query: [`${piece}:*`, ...others.map(phrase)].join(' | '),
    isLoose: true,
  }
}

/** Short words begin many longer ones of another meaning: `got` and `gotong`. */
function phrase(words: string): string {
  return words
    .split(' ')
    .map((word) => (word.length > 4 ? `${word}:*` : word))
    .join(' <-> ')
}

/** What the letters stand for: written out, in Indonesian, or as they were meant to be typed. */
function meantBy(piece: string, names: readonly string[]): string[] {
  const other = writtenOut.get(piece) ?? english.get(piece)
  if (other !== undefined) return [other]
  if (isKnown.has(piece) || names.includes(piece)) return [piece]
  const slips = nearest(piece, names)
  return slips.length > 0 ? slips : [piece]
}

const mostSlips = 4

/** Words of which this one may be a slip, those of one slip before those of two. */
function nearest(piece: string, names: readonly string[]): string[] {
  if (piece.length < 4) return []
  const words = [...names, ...known]
  const byOne = words.filter((word) => areWithin(1, piece, word))
  const found =
    byOne.length > 0 || piece.length < 6 ? byOne : words.filter((word) => areWithin(2, piece, word))
  return [...new Set(found)].slice(0, mostSlips)
}

/**
 * As texts have it ("RT 05", "RT05", "RT 05/RW 02") and as standard words have it (rt5). Of "05/RW 02"
 * PostgreSQL makes '05/rw' and '02', so that an RW is its number alone.
 */
function askedPlace(place: string): AskedWord {
  const [, label = '', digits = ''] = /^(\p{Letter}+)(\d+)$/u.exec(place) ?? []
  const writings = ['', '0', '00'].map((noughts) => noughts + digits)
  const apart = writings.flatMap((number) => [
    label === 'rw' ? number : `${label} <-> ${number}`,
    `${label} <-> '${number}/rw'`,
    `${label}${number}`,
  ])
  return { word: place, query: apart.join(' | '), isLoose: false }
}

function askedNumber(digits: string): AskedWord {
  const word = digits.replace(/^0+(?=.)/, '')
  const writings = [...new Set([digits, word, `0${word}`])]
  const ending = digits.length > 2 ? ':*' : ''
  return { word, query: writings.map((number) => number + ending).join(' | '), isLoose: false }
}
