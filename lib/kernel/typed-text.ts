// What people type and paste, before anything is asked of it. Free words keep every sign that somebody
// may have meant; of what is looked up (a number, a code, a telephone, an address) only what is read counts.

const unseen = /\p{Default_Ignorable_Code_Point}/gu

/** Takes no ink: blanks of every width, marks of direction, controls, and the empty Braille cell. */
const blank = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u
const blanks = /[\s\p{Cc}\u2800]+/gu
const inked = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u

/** At the end these belong to the sign before them: ❤️ is not ❤. */
const selector = /[\uFE00-\uFE0F]/

const dashes = /[\p{Pd}\u2212\u2043]/gu

/** As PostgreSQL can hold it, with the line breaks that people see, in one spelling of each letter. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '').replaceAll(/\r\n?/g, '\n').normalize('NFC')
}

/** Without what nobody sees at either end; '' where there is nothing else. */
export function trimmed(text: string): string {
  if (!inked.test(text)) return ''
  let start = 0
  let end = text.length
  // By hand: an expression for the end would try every run of blanks anew.
  while (blank.test(text.charAt(start))) start += 1
  while (isLoose(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}

function isLoose(last: string): boolean {
  return blank.test(last) && !selector.test(last)
}

/**
 * The one unit in which lengths are told, promised and refused: Unicode characters, as PostgreSQL counts
 * them, of what will be kept. An emoji that stands alone is one.
 */
export function charactersIn(text: string): number {
  return countOf(trimmed(storable(text)))
}

/** As `charactersIn`, of what can be read: no sign without ink counts, and a run of blanks is one. */
export function readableIn(text: string): number {
  return countOf(trimmed(text).replace(unseen, '').replace(blanks, ' '))
}

function countOf(text: string): number {
  return Array.from(text).length
}

/** An identifier as it is read aloud: of one width, with plain hyphens, and nothing that is not seen. */
export function identifier(typed: string): string {
  return plain(typed.normalize('NFKC'))
}

/** Its width is left as it is: a sign that looks like @ leads to somebody else, and is to be refused. */
export function mailAddressIn(typed: string): string {
  return plain(typed)
}

function plain(text: string): string {
  return trimmed(text.replace(unseen, '').replace(dashes, '-'))
}

/** As it is dialled: an Indonesian number begins with 0, any other with + and its country. */
export function phoneIn(typed: string): string {
  return identifier(typed)
    .replace(/[\s()./-]/g, '')
    .replace(/^00/, '+')
    .replace(/^\+?620?(?=[2-9])/, '0')
    .replace(/^8(?=\d{8,11}$)/, '08')
}

/** Mobile, landline, the neighbours over the water, and any other country (E.164). */
const phones = [
  /^08\d{7,12}$/,
  /^0[2-79]\d{7,10}$/,
  /^\+65[3689]\d{7}$/,
  /^\+60\d{8,10}$/,
  /^\+(?!6[025])[1-9]\d{7,14}$/,
]

export function isPhone(text: string): boolean {
  return phones.some((shape) => shape.test(text))
}
