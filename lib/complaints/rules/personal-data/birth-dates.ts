// A date that is said to be a birth. Certificates of birth have dates of their own.

import { type Finder, stretchesOf } from './stretch'

const month =
  '(?:jan(?:uari)?|feb(?:ruari)?|peb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|jun(?:i)?|jul(?:i)?|agu(?:s|st|stus)?|agt|ags|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|nop(?:ember)?|des(?:ember)?)'
const date = [
  `\\d{1,2}(?:st|nd|th)?[ \\-./]{1,3}${month}[ \\-./,']{0,3}\\d{2,4}`,
  '\\d{1,2} ?[-./ –] ?\\d{1,2} ?[-./ –] ?(?:\\d{4}|\\d{2})',
  '(?:19|20)\\d\\d[-./]\\d{1,2}[-./]\\d{1,2}',
  '(?:[0-3]\\d[01]\\d(?:19|20)\\d\\d|[0-3]\\d[01]\\d{3})(?!\\d)',
  `\\d{1,2} ${month}\\b`,
].join('|')

/** Verbs and days of an office turn "lahir" into something about a paper. */
const notBetween =
  'diajukan|ajukan|mengajukan|pengajuan|terbit|diterbitkan|sejak|antre|antri|daftar|mendaftar|urus|mengurus|diurus|belum|baru|sudah|hilang|sampai|jadi|selesai|dijanjikan|janji|diambil|ambil|dibuat|buat|lapor|surat|loket|berkas|rusak|libur|tutup|buka|pancasila|kota'
const gap = `(?:(?!\\b(?:${notBetween})\\b)[^\\d\\n;!?]){0,48}?`
const birth =
  '(?<!\\b(?:akta|akte|surat|hari|surat keterangan|angka|jalan) )\\b(?:lahir(?:nya|an)?|kelahiran|t\\.?t\\.?l|ttgl|tgl ?lhr|tgllahir|lhr|dob|born|dilahirkan|ulang tahun saya|ultah saya)\\b'
const told = new RegExp(`(?<=${birth}\\.?${gap})(?<!\\d|\\d[-./])(?:${date})`, 'giu')
const toldAfter = new RegExp(
  `(?<!\\d|\\d[-./])(?:${date})(?=[ ,(]{1,3}(?:adalah|itu|merupakan|ini|sebagai)? ?(?:tanggal|tgl|hari)\\.? (?:lahir|kelahiran))`,
  'giu',
)

export const findBirthDates: Finder = (text) => [
  ...stretchesOf(text, told),
  ...stretchesOf(text, toldAfter),
]
