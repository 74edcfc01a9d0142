import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonalData } from '@/lib/complaints/rules/personal-data'

/** What was marked, as it stands in the text. */
function marked(text: string): [string, string][] {
  return findPersonalData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])
}

describe('before the public reads a text, the desk is shown', () => {
  it.each([
    ['nik', '2171011203890001'],
    ['nik', '217101 120389 0001'],
    ['nik', '2171.0112.0389.0001'],
    ['phone', '081234567890'],
    ['phone', '0812-3456-7890'],
    ['phone', '+62 812 3456 7890'],
    ['phone', '6281234567890'],
    ['phone', '(0778) 461234'],
    ['phone', '0778-461234'],
    ['plate', 'BP 1234 AB'],
    ['plate', 'bp1234ab'],
    ['plate', 'B 9012 XYZ'],
    ['email', 'ani.rahmawati@warga.example'],
    ['email', 'budi+1@kantor.go.id'],
    ['account', '1090012345678'],
    ['account', '109-00-1234567-8'],
  ])('%s in %s', (kind, what) => {
    expect(marked(`Hubungi ${what}, terima kasih.`)).toEqual([[kind, what]])
    expect(marked(what)).toEqual([[kind, what]])
  })

  it('each of several, in the order of the text', () => {
    const text = 'Mobil BP 1234 AB milik 2171011203890001, telepon 081234567890 atau a@b.id.'
    expect(marked(text).map(([kind]) => kind)).toEqual(['plate', 'nik', 'phone', 'email'])
  })
})

describe('and not bothered with', () => {
  it.each([
    'Lampu mati di RT 02 RW 11, Blok B 12 RT 3.',
    'Jalan berlubang sejak 24-11-2026 pukul 07.30.',
    'Kerugian Rp 1500000000 dan Rp1.500.000.000 sejak 2024.',
    'Kira-kira 1.342.038 warga, 12 rumah, 3 tiang.',
    'Kode pos 29432, panjang D 24 m, tiang K 12 di simpang.',
    'Nomor aduan 7KQ2-M9XA.',
  ])('%s', (text) => {
    expect(marked(text)).toEqual([])
  })
})

it('never marks outside of the text, nor one place twice', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9A-Zbp@. +()-]{0,80}$/), (text) => {
      let last = 0
      for (const { start, end } of findPersonalData(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        last = end
      }
    }),
  )
})
