import { describe, expect, it } from 'vitest'
import { askedWords } from '@/lib/complaints/story/asked-words'
import { problemOf } from '@/lib/complaints/square/similar-queries'
import { leastAlike, similarity } from '@/lib/complaints/story/similarity'
import { publicWords } from '@/lib/complaints/story/publishing'

/** Slips of the finger, each with what was meant; written before the search was tried on any. */
const slips = `
  lmapu lampu, lamu lampu, lampuu lampu, jaln jalan, jallan jalan, jalam jalan, samaph sampah, smapah sampah,
  sampha sampah, bnajir banjir, banijr banjir, bajnir banjir, berlubng berlubang, berlubsng berlubang,
  mampt mampet, mapmet mampet, trotoat trotoar, trotar trotoar, listirk listrik, listrk listrik,
  puskemas puskesmas, puskesams puskesmas, sekolha sekolah, sekoalh sekolah, parkr parkir, parikr parkir,
  pungil pungli, punlgi pungli, jembtan jembatan, jembatn jembatan, drainsae drainase, drinase drainase,
  kecamtan kecamatan, kelurhan kelurahan, pelabuhn pelabuhan, bnadara bandara, tagihna tagihan,
  antraen antrean, layann layanan, pelayann pelayanan, tersumbta tersumbat, tersmbat tersumbat,
  menumuk menumpuk, diangkt diangkut, genagan genangan, pohn pohon, tumbng tumbang, bocro bocor,
  pertokon pertokoan, pasra pasar, keruhh keruh, nyamk nyamuk, imunsasi imunisasi, ijasah ijazah,
  seragm seragam, bangunn bangunan, reklme reklame, nagoay nagoya, bengkng bengkong, sagulng sagulung`
  .split(',')
  .map((pair) => pair.trim().split(' ') as [string, string])

const writingsOf = (typed: string) =>
  askedWords(typed).flatMap(({ query }) =>
    query.split(/[|&]/).map((one) => one.trim().replace(':*', '')),
  )

it('four of five mistyped words find the word that was meant', () => {
  const missed = slips.filter(
    ([typed, meant]) => !writingsOf(typed).some((one) => meant.startsWith(one) && one.length > 3),
  )
  for (const [typed, meant] of missed) console.info(`missed: ${typed} for ${meant}`)
  console.info(`mistyped: ${slips.length - missed.length} of ${slips.length} found`)
  expect(missed.length / slips.length).toBeLessThanOrEqual(0.2)
})

describe('a question to the search', () => {
  it('keeps what is written right as it is', () => {
    expect(askedWords('jembatan').map(({ query }) => query)).toEqual(['jembatan:*'])
  })

  it.each([
    ['garbage', 'sampah'],
    ['road', 'jalan'],
    ['streetlight', 'pju'],
    ['water', 'air'],
    ['flood', 'genangan'],
    ['selokan', 'got'],
  ])('%s looks for %s, too', (typed, meant) => {
    expect(writingsOf(typed)).toContain(meant)
  })

  it.each([
    ['SMPN 26', 'smpn26'],
    ['RT 05', 'rt5'],
    ['rt.5', 'rt5'],
    ['km 9', 'km9'],
    ['Blok 12', 'blok12'],
  ])('keeps the number of %s with its word', (typed, word) => {
    expect(askedWords(typed).map((one) => one.word)).toEqual([word])
    expect(
      publicWords({ title: 'Aduan', body: `Rusak di ${typed}.` }, null, null).split(' '),
    ).toContain(word)
  })

  it('leaves out words that say nothing', () => {
    expect(askedWords('ada apa')).toEqual([])
    expect(askedWords('lampu yang ada').map(({ word }) => word)).toEqual(['lampu'])
  })

  it('asks nothing of signs alone', () => {
    expect(askedWords(' &|!() ')).toEqual([])
  })
})

it.each([
  ['Parit mampet di RT 03', 'Parit mampet di RT 09'],
  ['Atap SMPN 26 bocor', 'Atap SMPN 3 bocor'],
  ['Longsor di km 4', 'Longsor di km 9'],
])('%s is another problem than %s', (one, other) => {
  const at = { kelurahan: '21.71.10.1004', category: 'INFRA_DRAINASE_BANJIR' }
  const told = (description: string) => problemOf({ description, ...at })
  expect(similarity(told(one), told(other))).toBe(0)
  expect(similarity(told(one), told(one.replace('0', '')))).toBeGreaterThan(leastAlike)
})
