// What the words beside a number say it is. A meter has as many digits as an account, a token as many
// as a NIK and a half: only the word before it tells.

import { type Stretch, textBefore } from './stretch'

const filler =
  'saya|kami|ini|itu|nya|anda|rumah|listrik|air|pln|pdam|atb|spam|batam|prabayar|pascabayar|adalah|yaitu|ialah|yakni|dengan|dgn|nomor|nomer|no|kode|id|baru|lama|terakhir|online|dari|milik|pelanggan|tercatat|tertulis'
const between = `(?:nya)?(?:[\\s:=#.()/"-]|\\b(?:${filler})\\b)*$`
const things = [
  'token',
  'stroom',
  'meter(?:an)?',
  'kwh',
  'id ?pel(?:anggan)?',
  '(?:no|nomor|nomer|kode)\\.? ?pel(?:anggan)?',
  '(?:no|nomor|nomer)\\.? ?(?:sambungan|seri|urut|induk|dokumen|berkas|polis|objek|agenda|antrean|antrian|pesanan)',
  'sambungan',
  'aduan',
  'pengaduan',
  'tiket',
  'ticket',
  'laporan',
  'resi',
  'registrasi',
  'pendaftaran',
  'antrean',
  'antrian',
  'kode(?: (?:bayar|billing|booking|pos|unik|pembayaran|aduan|verifikasi|otp|barang|referensi))?',
  'otp',
  'billing',
  'barcode',
  'invoice',
  'faktur',
  'kwitansi',
  'kuitansi',
  'transaksi',
  'referensi',
  'ref',
  'order',
  'rangka',
  'mesin',
  'surat',
  'perkara',
  'imei',
  'sertifikat',
  'izin',
  'nib',
  'nop',
  'pbb',
  'imb',
  'pbg',
  'sk',
  'isbn',
  'npsn',
  'proyek',
  'kontrak',
  'tender',
  'lelang',
  'paket',
  'gardu',
  'tiang',
  'sp4n',
  'lapor',
  'tracking',
  'pelacakan',
].join('|')
const ofThing = new RegExp(`(?<![\\p{L}])(?:${things})${between}`, 'iu')
const money = new RegExp(
  `(?:\\brp|\\bidr|\\b(?:harga|biaya|sebesar|senilai|denda|anggaran|total|tarif|tagihan|kerugian|rugi|nilai|pagu|retribusi))(?:nya)?[\\s.:]*(?:rp[\\s.]*)?$`,
  'i',
)
const unitAfter =
  /^[\s,]*(?:\(?(?:no|nomor)?\.? ?(?:token|id ?pel|meteran|resi|tiket|aduan)|rupiah|ribu|juta|miliar|milyar|triliun|kwh|kubik|m3|liter|watt)\b/i
/** A meter, a token, a ticket, a sum: a number of a thing, whatever it looks like. */
export function countsSomething(text: string, { start, end }: Stretch): boolean {
  const before = textBefore(text, start, 48)
  return ofThing.test(before) || money.test(before) || unitAfter.test(text.slice(end, end + 24))
}

/** 1.500.000.000 */
const sum = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{2})?$/

/** 2021 2022 2023, 2024/2025 */
const years = /^(?:19|20)\d\d(?:[ /,.–-]+(?:19|20)\d\d)+$/
/** 24-11-2026, 24.11.2026 07.30 */
const date = /^[0-3]?\d[-./ ][01]?\d[-./ ](?:19|20)\d\d(?:$|[ .-])/

/** What its own writing says is no number of a person. */
export const isSumOrDate = (written: string): boolean =>
  [sum, years, date].some((shape) => shape.test(written))
