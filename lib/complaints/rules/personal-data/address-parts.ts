// What an address is made of: street, estate, block, neighbourhood, number of the house.

export type AddressPart = 'street' | 'estate' | 'block' | 'rt' | 'number'

/** Words that follow "jalan" where nobody speaks of a street's name. */
const noStreetName =
  'di|ke|dari|yang|yg|rusak|berlubang|bolong|depan|dekat|sejak|sudah|sdh|ini|itu|dan|menuju|sampai|sekitar|utama|lingkungan|masuk|warga|banjir|gelap|licin|becek|poros|macet|tol|kaki|keluar|belum|tidak|hancur|retak|tanah|aspal|semen|kampung|tikus|pintas|samping|belakang|antara|sepanjang|selama|tapi|karena|malam|terus|juga|pukul|jam|km|kilometer|no|nomor|nomer|rt|rw|blok|blk|lampu|saya|kami|nya|ada|seperti|untuk|mati|wilayah|area|perumahan|perum|komplek|lewat|siang|sore|pagi'
/** What a house is not counted in. */
const units =
  'meter|m|km|cm|hari|titik|lubang|rumah|orang|kali|jam|tahun|bulan|minggu|pekan|unit|tiang|lampu|arah|jalur|lajur|menit|kk|warga|malam|ruas|kendaraan|motor|mobil|persen|ton|kilometer|arus|siang|rt|rw|titik|pohon|truk|anak|lantai|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember'
const streetWord = `(?:(?!(?:${noStreetName})\\b)[\\p{L}'’.]*[\\p{L}.])`
const numeral = '(?:[IVX]{1,5}|\\d{1,2})(?=[ ,/])'
const number = '\\d{1,4}(?: ?[A-Za-z](?![\\p{L}]))?(?: ?[/-] ?\\d{1,3})?(?![\\d.]*\\d)'
const numbered = `(?:rumah )?(?:no|nomor|nomer|nmr|num|nomr|№|#)\\.?(?: rumah)? ?[.:]? ?${number}`
const beforeNumber = `(?=[ ,.]{0,3}(?:${numbered}|(?:rt|rw|blok|blk|gang|gg)\\b))`
const house = `[ ,]{1,2}\\d{1,3}[A-Za-z]?(?:/\\d{1,3})?(?![\\w.:]*\\d|\\w)(?! ?(?:${units})\\b)`
const way = '\\b(?:jl|jln|jalan|gg|gang|lorong|lrg)\\b\\.?'
const estateWord =
  '\\b(?:perum|perumahan|perumnas|komp|komplek|kompleks|cluster|klaster|rusun|rusunawa|apartemen|apartment|ruko|villa|vila|puri|griya|graha|residence|kavling|kav|kampung|kp|dusun|kost|kos|asrama|taman|bukit|tiban|bida asri|legenda|mediterania)\\b\\.?'
const unit = `[ ,]{1,2}[A-Z]{1,2}[ -]?\\d{1,3}(?: ?[/-] ?\\d{1,3})?(?!\\w)`

/** The longest first; each says what it holds. */
const shapes: readonly (readonly [readonly AddressPart[], RegExp])[] = [
  [['street'], new RegExp(`${way}(?: ?${streetWord}| ${numeral}){1,5}?${beforeNumber}`, 'giu')],
  [['street'], new RegExp(`\\b(?:gang|gg)\\.? ?${numeral}${beforeNumber}`, 'giu')],
  // "Melati 2" may be a house, and the second of two streets.
  [['street', 'rt'], new RegExp(`${way}(?: ?${streetWord}| ${numeral}){1,4}?${house}`, 'giu')],
  [
    ['estate'],
    new RegExp(`${estateWord}(?: ?${streetWord}| ${numeral}){0,5}?${beforeNumber}`, 'giu'),
  ],
  [
    ['estate', 'number'],
    new RegExp(`${estateWord}(?: ?${streetWord}| ${numeral}){0,4}?${unit}`, 'giu'),
  ],
  [
    ['block', 'number'],
    /\b(?:blok|blk)\b\.? ?[A-Za-z]{1,2}[ -]?\d{0,3} ?[/-] ?\d{1,3}[A-Za-z]?(?!\w)/giu,
  ],
  [
    ['block'],
    /\b(?:blok|blk)\b\.? ?(?:[A-Za-z]{1,2}[ .-]?\d{0,3}[A-Za-z]?|\d{1,3}[A-Za-z]?|[IVX]+)(?!\w)/giu,
  ],
  [['block'], /\b[A-Z]{1,2}[ -]?\d{1,2}(?=[ ,]{1,2}(?:no|nomor)\b)/giu],
  [['rt'], /\brt ?[/.-]? ?rw\.? ?:? ?\d{1,3}(?: ?[/.-] ?(?:rw)? ?\d{1,3})?(?!\d)/giu],
  [['rt'], /\brt\.? ?:? ?\d{1,3}(?: ?\/ ?\d{1,3}(?!\d))?(?!\d)/giu],
  [['rt'], /\brw\.? ?:? ?\d{1,3}(?!\d)/giu],
  [['number'], new RegExp(`(?<![\\p{L}])${numbered}(?!\\p{L})`, 'giu')],
]

export interface FoundPart {
  holds: readonly AddressPart[]
  start: number
  end: number
}

/** Without overlaps: what comes earlier in the table has the place. */
export function addressParts(text: string): FoundPart[] {
  const found: FoundPart[] = []
  for (const [holds, shape] of shapes) {
    for (const match of text.matchAll(shape)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (found.every((one) => end <= one.start || start >= one.end)) {
        found.push({ holds, start, end })
      }
    }
  }
  return found.sort((one, other) => one.start - other.start)
}
