// Marks what in a text may name somebody, for whoever decides what the public reads: numbers and
// addresses have a shape, names have none. It marks and never removes: a person reads and decides.

export type PersonalKind = 'nik' | 'phone' | 'plate' | 'email' | 'account'

export interface PersonalData {
  kind: PersonalKind
  /** Of the text, as `slice` takes it. */
  start: number
  end: number
}

/** First letters of number plates, by region. */
const regions =
  'A|B|D|E|F|G|H|K|L|M|N|P|R|S|T|W|Z|AA|AB|AD|AE|AG|BA|BB|BD|BE|BG|BH|BK|BL|BM|BN|BP|DA|DB|DC|DD|DE|' +
  'DG|DH|DK|DL|DM|DN|DP|DR|DS|DT|DW|EA|EB|ED|KB|KH|KT|KU|PA|PB|PG|PS|PT|PY'

/** "Blok B 12 RT 03" is an address, "D 24 di" half a sentence: no plate ends in these. */
const noPlateEndsIn = 'RT|RW|NO|KM|DI|KE|M|CM|JL'

/** The surest first: what one of them has taken is not asked again. */
const shapes: readonly (readonly [PersonalKind, RegExp])[] = [
  ['email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  // NIK and family card alike; people write them in groups.
  ['nik', /(?<!\d)\d(?:[ .-]?\d){15}(?![ .-]?\d)/g],
  ['phone', /(?<!\d)(?:\+?62|0)[ .-]?8\d(?:[ .-]?\d){7,10}(?!\d)/g],
  ['phone', /(?<!\d)(?:\(0\d{2,3}\)|0\d{2,3})[ -]?\d{3}[ -]?\d{3,5}(?!\d)/g],
  [
    'plate',
    new RegExp(
      `(?<![\\w.])(?:${regions})[ -]?[1-9]\\d{1,3}[ -]?(?!(?:${noPlateEndsIn})\\b)[A-Z]{1,3}(?!\\w)`,
      'gi',
    ),
  ],
  ['account', /(?<![\d.,]|Rp\.? ?)\d(?:-?\d){9,14}(?![\d.,]*\d)/gi],
]

/** Where a text may name somebody, from its beginning to its end, never overlapping. */
export function findPersonalData(text: string): PersonalData[] {
  const found: PersonalData[] = []
  for (const [kind, shape] of shapes) {
    for (const match of text.matchAll(shape)) {
      const start = match.index
      const end = start + match[0].length
      if (found.every((other) => end <= other.start || start >= other.end)) {
        found.push({ kind, start, end })
      }
    }
  }
  return found.sort((one, other) => one.start - other.start)
}
