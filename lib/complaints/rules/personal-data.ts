// Marks what in a text may name or hurt somebody, for whoever decides what the public reads. Numbers
// and addresses have a shape and are found almost all (tests/unit/personal-texts.test.ts); a name has
// none, so only one that stands where people put names is marked. It marks and never removes.

export type PersonalKind =
  'nik' | 'kk' | 'phone' | 'plate' | 'email' | 'account' | 'name' | 'insult'

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

/** Offices that people call by the word that stands before a name. */
const offices =
  'RT|RW|Lurah|Camat|Wali|Walikota|Bupati|Gubernur|Presiden|Menteri|Kepala|Dinas|Polisi|Kades|Sekda|Ketua|Guru|Dokter|Satpam|Sopir|Haji|Kota|Batam'

const capitalised = "[A-Z][a-z']+"

/** Where people put names: "bernama X", "Pak X", "a.n. X", and, beside schools, "guru X", "murid X". */
const named = new RegExp(
  '(?<=\\b(?:bernama|namanya|nama|atas nama|a\\.n\\.|an\\.|[Pp]ak|[Bb]apak|[Bb]u|[Ii]bu|[Ss]dr\\.?|[Ss]audara|[Gg]uru|[Ww]ali kelas|[Mm]urid|[Ss]iswa|[Ss]iswi|[Kk]epala sekolah|[Kk]epsek|[Bb]ang|[Mm]bak|[Mm]as) )' +
    `(?!(?:${offices})\\b)${capitalised}(?: ${capitalised}){0,2}`,
  'g',
)

/** Words that hurt whoever they are said of. */
const insults =
  /\b(?:anjing|bangsat|bajingan|goblok|tolol|brengsek|kampret|bego|keparat|setan|monyet|babi|dungu|idiot|tai|kontol|memek|jancuk|pantek|pukimak)\b/gi

/** The surest first: what one of them has taken is not asked again. */
const shapes: readonly (readonly [PersonalKind, RegExp])[] = [
  ['email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  // The same sixteen digits, told apart by what stands before; people write them in groups.
  ['kk', /(?<=\b(?:kk|kartu keluarga)\b[^\d\n]{0,20})(?<!\d)\d(?:[ .-]?\d){15}(?![ .-]?\d)/gi],
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
  ['name', named],
  ['insult', insults],
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
