// Five hundred synthetic complaints, made of sentences that we wrote and of numbers that belong to
// nobody, always the same: three hundred and fifty hold something that names or hurts somebody, written
// the way people write it; the others only look like it.

import type { PersonalKind } from '@/lib/complaints/rules/personal-data'
import { seededRandom } from './seeded-random'

export interface PersonalText {
  text: string
  /** What has to be marked; empty where nothing has. */
  holds: { kind: PersonalKind; value: string }[]
}

const random = seededRandom('personal texts')
const pick = <One>(from: readonly One[]): One => from[Math.floor(random() * from.length)] as One
const digits = (count: number) =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('')
const letters = (count: number) =>
  Array.from({ length: count }, () =>
    'ABCDFGHJKLMNPRSTUVXYZ'.charAt(Math.floor(random() * 21)),
  ).join('')

function sixteen(): string {
  const [place, born, order] = [
    `21710${digits(1)}`,
    `1${digits(1)}0${digits(1)}9${digits(1)}`,
    digits(4),
  ]
  return pick([
    `${place}${born}${order}`,
    `${place} ${born} ${order}`,
    `${place}.${born}.${order}`,
    `${place}-${born}-${order}`,
  ])
}

function phone(): string {
  const [a, b, c] = [digits(2), digits(4), digits(4)]
  return pick([
    `081${a.slice(0, 1)}${b}${c}`,
    `081${a.slice(0, 1)}-${b}-${c}`,
    `+62 81${a.slice(0, 1)} ${b} ${c}`,
    `6281${a}${b}${c.slice(0, 3)}`,
    `0778 4${digits(5)}`,
    `(0778) 4${digits(5)}`,
  ])
}

function plate(): string {
  const [number, end] = [`${1 + Math.floor(random() * 9)}${digits(3)}`, letters(2)]
  const whole = pick(['RT', 'RW', 'NO', 'KM', 'DI', 'KE', 'CM', 'JL']).includes(end) ? 'AB' : end
  return pick([
    `BP ${number} ${whole}`,
    `BP${number}${whole}`,
    `bp ${number} ${whole.toLowerCase()}`,
  ])
}

const email = () =>
  `${pick(['ani', 'budi.s', 'rt05', 'toko_maju'])}${digits(2)}@${pick(['surat', 'kantor'])}.example`
const account = () =>
  pick([`109${digits(10)}`, `7${digits(9)}`, `${digits(3)}-00-${digits(7)}-${digits(1)}`])
const person = () =>
  `${pick(['Rohani', 'Sukardi', 'Melati', 'Togar', 'Wahyu'])} ${pick(['Siregar', 'Lestari', 'Nasution', 'Putra'])}`
const insult = () => pick(['goblok', 'bangsat', 'tolol', 'brengsek', 'bajingan'])

const patterned: readonly (readonly [PersonalKind, () => string, readonly string[]])[] = [
  [
    'nik',
    sixteen,
    ['NIK saya {}, tolong dicek KTP-nya.', 'Data saya: {} atas pengajuan pekan lalu.'],
  ],
  ['kk', sixteen, ['Nomor KK {} belum jadi juga.', 'Kartu keluarga kami {} salah cetak.']],
  ['phone', phone, ['Hubungi saya di {} ya.', 'Telepon {} tidak pernah diangkat.', 'WA: {}']],
  ['plate', plate, ['Truk {} buang sampah di sini.', 'Mobil {} parkir menutup jalan.']],
  ['email', email, ['Kirim balasan ke {} saja.', 'Surel saya {}.']],
  ['account', account, ['Diminta transfer ke rekening {}.', 'Uangnya ke {} a/n petugas.']],
  ['insult', insult, ['Petugasnya {} sekali.', 'Dasar {}, tidak mau kerja.']],
]

const named: readonly string[] = [
  'Guru {} memukul anak saya di sekolah.',
  'Anak saya bernama {} tidak diterima di SDN 003.',
  'Ibu {} di loket meminta uang.',
  'Tanah itu atas nama {}.',
]

/** What only looks like it: addresses, sums, dates, numbers of laws and of houses. */
const plain: readonly (() => string)[] = [
  () => `Lampu mati di RT 0${digits(1)} RW 1${digits(1)}, Blok B ${digits(2)} No ${digits(1)}.`,
  () => `Jalan berlubang sejak 1${digits(1)}-11-2026 pukul 07.${digits(2)}.`,
  () => `Kerugian Rp ${1 + Math.floor(random() * 8)}.500.000 dan belum diganti.`,
  () => `Ada ${digits(2)} rumah dan ${digits(3)} warga tanpa air sejak 202${digits(1)}.`,
  () => `Perda Nomor ${digits(1)} Tahun 201${digits(1)} pasal ${digits(2)} tidak jalan.`,
  () => `Kode pos 294${digits(2)}, panjang parit D ${digits(2)} m di simpang.`,
  () => 'Pak RT sudah lapor ke Bu Lurah, Pak Camat juga tahu.',
  () => 'Ibu-ibu di sini kesulitan air bersih tiap pagi.',
  () => `Tiang K ${digits(2)} miring, kabel menjuntai ${digits(1)} meter dari tanah.`,
]

const endings = ['Mohon segera.', 'Terima kasih.', 'Sudah sebulan begini.', 'Kami menunggu.']

function holding(): PersonalText {
  const [kind, value, sentences] = pick(patterned)
  const written = value()
  const text = `${pick(sentences).replace('{}', written)} ${pick(endings)}`
  return { text, holds: [{ kind, value: written }] }
}

function naming(): PersonalText {
  const value = person()
  return {
    text: `${pick(named).replace('{}', value)} ${pick(endings)}`,
    holds: [{ kind: 'name', value }],
  }
}

const many = (count: number, make: () => PersonalText) => Array.from({ length: count }, make)

export const personalTexts: readonly PersonalText[] = [
  ...many(320, holding),
  ...many(30, naming),
  ...many(150, () => ({ text: `${pick(plain)()} ${pick(endings)}`, holds: [] })),
]
