// A text as words, each with how it is written: a capital tells something only where not everything has one.

import { wordSet } from './stretch'

export interface Word {
  lower: string
  start: number
  end: number
  /** Written Like This. */
  titled: boolean
  /** With a capital, or LIKE THIS among words that are not. */
  stands: boolean
  /** M., Abd., or a single letter. */
  initial: boolean
}

const shape = /\p{L}[\p{L}'’`]*(?:-\p{L}+)*/gu
const shortened = wordSet(
  'm muh moh moch mhd abd st hj h sy rd tk tgk ny i ni r a d s n b f j k l p t w y',
)

/** Everything in CAPITALS: then they mean nothing. */
function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return capitals > letters * 0.8
}

/** RT, PLN and KTP are no names, SITI is. */
const isCapitals = (written: string) =>
  /^\p{Lu}{4,}$/u.test(written) || /^\p{Lu}[AIUEO]\p{Lu}$/u.test(written)

export function wordsOf(text: string): Word[] {
  const shouted = isShouted(text)
  return Array.from(text.matchAll(shape), ({ 0: written, index: start }) => {
    const lower = written.toLowerCase()
    const titled = /^\p{Lu}[\p{Ll}'’`]/u.test(written)
    const end = start + written.length
    const initial = shortened.has(lower) && text[end] === '.'
    const stands = titled || (!shouted && isCapitals(written))
    return { lower, start, end, titled, stands, initial }
  })
}

/** @param loosely also over the dot of "Jl." */
export function isNeighbour(text: string, one: Word, next: Word, loosely = false): boolean {
  const gap = text.slice(one.end, next.start)
  if (/^[ \t]{1,2}$/.test(gap)) return true
  return loosely || one.initial ? /^\.? ?$/.test(gap) : false
}
