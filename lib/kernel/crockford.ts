// Numbers and codes that people read to each other over the phone: Crockford's base 32, which has
// no I, L, O or U, and reads 1 for I and L and 0 for O (crockford.com/base32).

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
