// How likely two complaints are about one and the same problem: by their words, their places and
// their categories. A citizen decides; this only decides what he is shown, so it would rather show
// one too many than hide the one that is there already.

import { metresBetween } from '@/lib/agencies/rules/boundary-geometry'

export interface Problem {
  /** As searchWords gives them. */
  words: readonly string[]
  categoryCode: string | null
  /** Kelurahan, or the kecamatan of a problem whose place is shown coarsely. */
  areaCode: string | null
  latitude: number | null
  longitude: number | null
}

/** What each part weighs; together 1. */
const weights = { words: 0.6, place: 0.25, category: 0.15 }

/** From here on two problems are shown as alike: chosen on tests/support/labelled-problems.ts. */
export const leastAlike = 0.52

/** 0 for nothing in common, or for places too far apart; 1 for the same words at the same spot. */
export function similarity(one: Problem, other: Problem): number {
  const place = nearness(one, other)
  if (place === 0 || areNumberedApart(one.words, other.words)) return 0
  return (
    weights.words * commonWords(one.words, other.words) +
    weights.place * place +
    weights.category * sameCategory(one.categoryCode, other.categoryCode)
  )
}

/** 'rt3', but no 'no3': a queue and a house have numbers, too. */
const numberedPlace = /^(?!no\d|nomor)(\p{Letter}+)(\d+)$/u

/** "RT 03" and "RT 09", "SMPN 26" and "SMPN 3": counted alike, and another number. */
function areNumberedApart(one: readonly string[], other: readonly string[]): boolean {
  const [here, there] = [byLabel(one), byLabel(other)]
  return [...here].some(([label, numbers]) => {
    const others = there.get(label)
    return others !== undefined && !numbers.some((number) => others.includes(number))
  })
}

function byLabel(words: readonly string[]): Map<string, string[]> {
  const places = new Map<string, string[]>()
  for (const word of words) {
    const [, label, number] = numberedPlace.exec(word) ?? []
    if (label && number) places.set(label, [...(places.get(label) ?? []), number])
  }
  return places
}

/**
 * Share of the shorter text's words that the other has too, weighed down when the longer says much
 * more: people describe one hole in five words or in fifty.
 */
function commonWords(one: readonly string[], other: readonly string[]): number {
  const [few, many] = [wordSet(one), wordSet(other)].sort((a, b) => a.size - b.size)
  if (!few?.size || !many) return 0
  const common = [...few].filter((word) => [...many].some((known) => isAlike(word, known))).length
  const contained = common / few.size
  const shared = (2 * common) / (few.size + many.size)
  return (contained + shared) / 2
}

/** A number alone says nothing. */
const wordSet = (words: readonly string[]) => new Set(words.filter((word) => !/^\d+$/.test(word)))

/** The same word, or one that begins with the other: `menjuntai` and `juntai` stay two words. */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= leastStem && long.startsWith(short) && !/\d/.test(long)
}

const leastStem = 5

function sameCategory(one: string | null, other: string | null): number {
  if (one === null || other === null) return 0.5
  return one === other ? 1 : 0
}

/** Metres within which a spot is the same, and beyond which it is another. */
const sameSpot = 150
export const anotherSpot = 1500

function nearness(one: Problem, other: Problem): number {
  const metres = distance(one, other)
  if (metres !== null) {
    return Math.min(1, Math.max(0, (anotherSpot - metres) / (anotherSpot - sameSpot)))
  }
  if (one.areaCode === null || other.areaCode === null) return 0.3
  return isWithin(one.areaCode, other.areaCode) ? 0.7 : 0
}

/** The same kelurahan, or one within the kecamatan that is all that is known of the other. */
function isWithin(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one)
}

/** In metres; null where one place is unknown. */
function distance(one: Problem, other: Problem): number | null {
  const [{ latitude, longitude }, there] = [one, other]
  if (latitude === null || longitude === null) return null
  if (there.latitude === null || there.longitude === null) return null
  const spot = { latitude: there.latitude, longitude: there.longitude }
  return metresBetween({ latitude, longitude }, spot)
}
