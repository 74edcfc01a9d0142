// Numbers and codes that people read to each other over the phone: Crockford's base 32, which has
// no I, L, O or U, and reads 1 for I and L and 0 for O (crockford.com/base32).

import { identifier } from '@/lib/kernel/typed-text'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const base = alphabet.length

/** Length of a complaint number: seven random characters and one check character. */
const numberLength = 8

/** Length of the citizen's secret code: 12 characters, 60 bits. */
export const codeLength = 12

/** The first `length` characters that `bytes` spell, five bits each. */
export function spell(bytes: Uint8Array, length: number): string {
  let bits = 0
  let value = 0
  let text = ''
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff
    bits += 8
    while (bits >= 5 && text.length < length) {
      bits -= 5
      text += alphabet.charAt((value >> bits) & 31)
    }
  }
  if (text.length < length) throw new RangeError('not enough bytes for the text asked for')
  return text
}

/** Upper case, no separators, and the letters that are read for digits made digits. */
export function normalise(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0')
}

/** The number in what was typed, or pasted with what stood around it: a sentence, an address, a full stop. */
export function numberIn(typed: string): string {
  return spelledIn(typed, isComplaintNumber, numberLength)
}

/** The secret code, likewise. */
export function codeIn(typed: string): string {
  return spelledIn(typed, isCode, codeLength)
}

/** All of it where it is one; else the only one in it; else all of it, for whoever refuses it. */
function spelledIn(typed: string, isOne: (text: string) => boolean, length: number): string {
  const text = identifier(decoded(typed))
  const whole = normalise(text.replace(/[^A-Za-z0-9]/g, ''))
  if (isOne(whole)) return whole
  const found = new Set(candidatesIn(text, length).map(normalise).filter(isOne))
  const [only = whole] = found
  return found.size <= 1 ? only : whole
}

/** Next hands on the parts of an address as they were sent. */
function decoded(typed: string): string {
  try {
    return decodeURIComponent(typed)
  } catch {
    return typed
  }
}

/**
 * Words that are meant to be spelled: with a digit, in groups, or after a slash. Of plain words of the
 * right length one in thirty passes for a number.
 */
function candidatesIn(text: string, length: number): string[] {
  const runs = [...text.matchAll(/[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*/g)]
  const single = runs.flatMap(({ 0: run, index }) => {
    return text[index - 1] === '/' || /[\d-]/.test(run) ? [run] : []
  })
  const words = runs.map(([run]) => run)
  return [...single, ...groupsIn(words, length / 4)]
}

/** So many words of four characters after one another, of which one has a digit. */
function groupsIn(words: readonly string[], count: number): string[] {
  return words.flatMap((_word, at) => {
    const group = words.slice(at, at + count)
    const isGroup = group.length === count && group.every(({ length }) => length === 4)
    return isGroup && /\d/.test(group.join('')) ? [group.join('')] : []
  })
}

/**
 * Check character of `text` by the hybrid system MOD 33,32 in the manner of ISO/IEC 7064: it finds
 * every single wrong character and every swap of two neighbours but a few.
 */
export function checkCharacter(text: string): string {
  let product = base
  for (const character of text) {
    const sum = (alphabet.indexOf(character) + product) % base || base
    product = (sum * 2) % (base + 1)
  }
  return alphabet.charAt((base + 1 - product) % base)
}

/** A complaint number from five random bytes. */
export function complaintNumberFrom(bytes: Uint8Array): string {
  const text = spell(bytes, numberLength - 1)
  return text + checkCharacter(text)
}

export function isComplaintNumber(text: string): boolean {
  return (
    text.length === numberLength &&
    isCrockford(text) &&
    checkCharacter(text.slice(0, -1)) === text.slice(-1)
  )
}

export function isCode(text: string): boolean {
  return text.length === codeLength && isCrockford(text)
}

function isCrockford(text: string): boolean {
  return /^[0-9A-HJKMNP-TV-Z]+$/.test(text)
}

/** Groups of four, the way it is printed and dictated. */
export function grouped(text: string): string {
  return text.replace(/(.{4})(?=.)/g, '$1-')
}
