// Number plates: region, number, letters. Short ones and those in small letters look like half of a
// sentence ("blok b 12 rt"), so they have to be written in one piece or stand beside a vehicle.

import { anyOf, type Finder, type Stretch, stretchesOf, textBefore, wordSet } from './stretch'

/** First letters of number plates, by region. */
const regions = anyOf(
  'A B D E F G H K L M N P R S T W Z AA AB AD AE AG BA BB BD BE BG BH BK BL BM BN BP DA DB DC DD DE DG DH DK DL DM DN DP DR DS DT DW EA EB ED KB KH KT KU PA PB PG PS PT PY RI CD CC',
)
const whole = new RegExp(
  `(?<![\\w.])(${regions})([ .\\-_]{0,2})([1-9]\\d{0,3})([ .\\-_]{0,2})([A-Z]{1,3})(?!\\w|\\.\\w)`,
  'gi',
)
const withoutLetters = new RegExp(
  `(?<=\\b(?:plat|pelat|nopol|no\\.? ?pol(?:isi)?|nomor polisi)(?:nya)?[^\\d\\n.]{0,24}\\b)(?:${regions})[ .-]?[1-9]\\d{0,3}(?![\\w.]*\\d)`,
  'gi',
)

/** Written without their letters, those that people here know by the first two. */
const ofSumatra =
  /(?<![\w.])(?:BP|BM|BK|BA|BH|BG|BL)[ -]?[1-9]\d{3}(?![\w.]*\d)(?![ -]?[A-Z]{1,3}\b)/g

/** No plate ends in these: "Blok B 12 RT 03" is an address, "D 24 di" half a sentence. */
const neverEnds = wordSet('rt rw no km di ke m cm jl dan')
const shortWords =
  wordSet(`ada itu ini yg dr org jam hr kg gg lt dll tp sdh blm kk th thn bln kel kec air got pos ibu pak bu dua per pun tak tdk
  jg dgn utk pd sm cc ha rb jt wib mm sd smp sma tk mau tau lho ya kok pas lg lgi aja sih nih deh dong mb gb kwh kva kw pk
  x kls hal ayat pm am s d ok ml l g via bis bus roda ton sak kpd bgt mts tv wc kav blok tiang atau jd bs ga gk btw cs pp
  tbk uud ri`)
const vehicle =
  /\b(?:plat|pelat|nopol|no\.? ?pol|mobil|motor|sepeda motor|truk|truck|pick ?up|angkot|bus|bis|taksi|taxi|lori|avanza|xenia|innova|fortuner|brio|beat|vario|scoopy|mio|nmax|pcx|pajero|kendaraan|dump|tangki|trailer|minibus|sedan|jeep|ojek|ojol|carry|l300|becak|bentor|tronton|ambulans|berpelat|berplat|polisi)(?:nya)?\b[^\d\n]{0,40}$/i
const partOfPlace =
  /\b(?:blok|blk|tiang|gang|gg|kavling|kav|no|nomor|lantai|lt|gedung|ruko|unit|kode|kamar|kelas|pasal|seri|halte|gardu|jalur|rute|koridor|tipe|type|ukuran|seksi|zona|kios|lapak|los|gate|pintu|loket|grup|kelompok|rumah|limbah|vitamin|hepatitis|golongan|lulusan|ijazah|jenjang)\.?:? ?$/i
const saysPlate = /\b(?:plat|pelat|nopol|berpelat|berplat)(?:nya)?\b[^\d\n.]{0,20}$/i

interface Plate {
  region: string
  number: string
  letters: string
}

const oneCase = ({ region, letters }: Plate) =>
  /^[A-Z]+$/.test(region + letters) || /^[a-z]+$/.test(region + letters)

/** Long enough to be told from "D 3" and "S 1". */
const longEnough = ({ region, number }: Plate) => number.length > 1 || region.length > 1

/** BP 3 X: nobody writes half a sentence so. */
const isWrittenOut = ({ region, letters }: Plate) =>
  region.length > 1 && /^[A-Z]+$/.test(region + letters)

function standsAlone(plate: Plate): boolean {
  if (isWrittenOut(plate)) return true
  return oneCase(plate) && longEnough(plate) && !shortWords.has(plate.letters.toLowerCase())
}

function isPlate(text: string, start: number, plate: Plate): boolean {
  if (neverEnds.has(plate.letters.toLowerCase())) return false
  const before = textBefore(text, start, 60)
  if (saysPlate.test(before)) return true
  if (partOfPlace.test(before)) return false
  return vehicle.test(before) || standsAlone(plate)
}

function wholePlates(text: string): Stretch[] {
  return Array.from(text.matchAll(whole)).flatMap((match) => {
    const [whatever, region = '', , number = '', , letters = ''] = match
    const start = match.index
    return isPlate(text, start, { region, number, letters })
      ? [{ start, end: start + whatever.length }]
      : []
  })
}

export const findPlates: Finder = (text) => [
  ...wholePlates(text),
  ...stretchesOf(text, withoutLetters),
  ...stretchesOf(text, ofSumatra),
]
