// Hand-written sentences, as people would type them: danger now on one side, on the other what only
// sounds like it. In doubt 112 is shown: what is missed weighs more than what is shown in vain.

import { beforeAll, describe, expect, test } from 'vitest'
import { isEmergency } from '@/lib/agencies/rules/emergency'
import { readReference } from '@/prisma/seed/reference-files'
import { batamFolder } from '@/tests/support/changed-reference'
import labelled from '@/tests/support/labelled-emergencies.json'

const danger = [
  'Tolong ada kebakaran rumah di Bengkong Laut sekarang',
  'KEBAKARANNN di ruko Nagoya!!',
  'Rumah tetangga terbakar, api sudah besar',
  'anak kecil tenggelam di waduk duriangkang',
  'Kabel listrik putus dan jatuh ke jalan depan sekolah',
  'Ada kabel PLN menjuntai sampai ke trotoar, takut kena anak-anak',
  'bau gas menyengat dari rumah sebelah',
  'Tabung gas bocor dan meledak di warung',
  'Kecelakaan motor dengan truk di simpang Kabil, korban belum ditolong',
  'Pohon besar tumbang menimpa mobil, ada orang di dalamnya',
  'pohon menimpa rumah warga pagi ini',
  'Tembok sekolah roboh, ada yang tertimpa',
  'Tebing longsor menutup rumah di Tanjung Uma',
  'Kami terjebak banjir di lantai dua',
  'Pompong terbalik di dekat Belakang Padang',
  'Tetangga saya dibacok orang tidak dikenal',
  'Suami tetangga sedang memukuli istrinya, tolong cepat',
  'Ada tawuran pelajar bawa senjata tajam di Batu Aji',
  'Ibu saya pingsan dan tidak bernapas',
  'Orang tersengat listrik dari tiang lampu',
  'bapak tua ditabrak lari di jalan sudirman berdarah',
  'ular masuk rumah di perumahan saya',
  'ada orang mau bunuh diri di jembatan Barelang',
  'Gardu PLN terbakar di belakang perumahan',
  'Anak hilang sejak siang di pasar Botania',
  'Butuh ambulans, ibu mau melahirkan',
  'rumah kebakar',
  'anak kelelep di kolam',
  'ibu saya sesak nafas',
  'butuh ambulan pak',
  'bapak saya tidak sadar',
  'rumah ambruk di kampung kami',
  'ada orang bawa golok',
]

const calm = [
  'Tong sampah terbakar bulan lalu dan belum diganti',
  'Tahun lalu ada kebakaran, sampai sekarang bantuan belum turun',
  'Mobil pemadam kebakaran parkir menutup jalan',
  'Mohon sosialisasi pencegahan kebakaran di perumahan kami',
  'Lampu jalan mati, takut ada begal',
  'Jalan berlubang ini rawan kecelakaan',
  'Tolong ditambal supaya tidak terjadi kecelakaan',
  'Sampah menumpuk di depan pasar',
  'Kabel internet semrawut di tiang',
  'Minta pohon dipangkas agar tidak menimpa rumah',
  'Lampu merah mati di simpang Gelael',
  'Air PAM mati sudah tiga hari',
  'Listrik padam sejak pagi',
  'KTP saya hilang, bagaimana mengurusnya',
  'Pohon tumbang minggu lalu, kayunya belum diangkat',
  'Harga gas tiga kilo mahal',
  'Parit mampet dan bau',
  'Puskesmas antre lama sekali',
  'Belum ada kecelakaan, tetapi tikungan ini gelap',
  'Saya mau mengurus BPJS kecelakaan kerja yang ditolak',
  'Dulu pernah longsor di sini, mohon dipasang batu penahan',
  'Kebakaran kemarin sudah padam, mohon puing dibersihkan',
  'Bangku halte rusak',
  'Musik kafe bising sampai subuh',
  'Harga cabai meledak',
  'Dua anak kena demam berdarah',
  'IGD darurat penuh',
]

let phrases: string[]

beforeAll(async () => {
  phrases = (await readReference(batamFolder)).emergency.phrases
})

const isAlarm = (text: string) => isEmergency(phrases, text)

describe('words of danger', () => {
  test('danger now is seen, and what only sounds like it seldom', () => {
    const seen = danger.filter(isAlarm)
    const falseAlarms = calm.filter(isAlarm)
    const precision = seen.length / (seen.length + falseAlarms.length)
    const recall = seen.length / danger.length
    console.log(`Emergency words: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`)
    expect(danger.filter((text) => !isAlarm(text))).toEqual([])
    expect(precision).toBeGreaterThanOrEqual(0.9)
  })

  test('a word inside another word is no alarm', () => {
    expect(isEmergency(['api'], 'rapi sekali kapinya')).toBe(false)
    expect(isEmergency(['api'], 'Ada API!')).toBe(true)
  })

  test('words of a phrase may stand a little apart, not across sentences', () => {
    expect(isEmergency(['kabel putus'], 'kabel listrik PLN putus')).toBe(true)
    expect(isEmergency(['kabel putus'], 'Ada kabel. Putus sekolah.')).toBe(false)
    expect(isEmergency(['kabel putus'], 'kabel di depan rumah saya hampir putus')).toBe(false)
  })

  test('what is over in one sentence does not hide danger in the next', () => {
    expect(isEmergency(['kebakaran'], 'Bulan lalu kebakaran. Sekarang kebakaran lagi!')).toBe(true)
  })

  test('what sets danger aside holds within its own clause', () => {
    expect(isAlarm('Warga jangan mendekat, gardu meledak')).toBe(true)
    expect(isAlarm('Tahun lalu aman saja, sekarang kebakaran')).toBe(true)
    expect(isAlarm('Jangan sampai gardu meledak')).toBe(false)
    expect(isAlarm('Kebakaran di Tiban, sudah padam')).toBe(false)
    expect(isAlarm('Kebakaran di Tiban, jalan depan sudah diperbaiki')).toBe(true)
  })

  test('a phrase with a minus disarms what it names, and nothing beside it', () => {
    const harvest = ['meledak', 'gardu meledak', '-harga * meledak']
    expect(isEmergency(harvest, 'harga cabai rawit meledak')).toBe(false)
    expect(isEmergency(harvest, 'harga cabai naik, tabung meledak')).toBe(true)
    expect(isEmergency(['berdarah', '-demam berdarah'], 'demam berdarah')).toBe(false)
  })

  test('slips of the thumb, vowels left out and spoken forms are read', () => {
    const typed = ['kebakarn', 'kbakaran', 'kbkrn', 'kebakaraan', 'ke bakaran']
    expect(typed.filter((word) => !isEmergency(['kebakaran'], word))).toEqual([])
    expect(isEmergency(['tertabrak'], 'bapak ketabrak')).toBe(true)
    expect(isEmergency(['tawuran'], 'tawaran')).toBe(false)
  })
})

interface Sentences {
  danger: { plain: readonly string[]; hard: readonly string[] }
  calm: { plain: readonly string[]; hard: readonly string[] }
}

const { tuned, held } = labelled
const bothOf = ({ plain, hard }: Sentences['danger']) => [...plain, ...hard]
const percent = (share: number) => `${(share * 100).toFixed(1)} %`

function measure(name: string, sentences: Sentences) {
  const [real, unreal] = [bothOf(sentences.danger), bothOf(sentences.calm)]
  const recall = real.filter(isAlarm).length / real.length
  const falseRate = unreal.filter(isAlarm).length / unreal.length
  console.log(
    `Emergencies, ${name}: recall ${percent(recall)} of ${real.length}, ` +
      `false ${percent(falseRate)} of ${unreal.length}`,
  )
  return { recall, falseRate }
}

describe('the labelled sentences', () => {
  test('are at least three hundred, each there once, and half of them hard', () => {
    const kinds = [tuned, held].flatMap(({ danger: real, calm: unreal }) => [real, unreal])
    const all = kinds.flatMap(bothOf)
    expect(all.length).toBeGreaterThanOrEqual(300)
    expect(new Set(all).size).toBe(all.length)
    expect(kinds.flatMap(({ hard }) => hard).length).toBeGreaterThanOrEqual(all.length / 2)
  })

  test.each([
    { name: 'tuned by', sentences: tuned },
    { name: 'held back', sentences: held },
  ])('$name: danger is seen in 95 of 100, and where there is none in 10 at most', (part) => {
    const { recall, falseRate } = measure(part.name, part.sentences)
    expect(recall).toBeGreaterThanOrEqual(0.95)
    expect(falseRate).toBeLessThanOrEqual(0.1)
  })
})
