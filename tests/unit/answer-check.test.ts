import { describe, expect, it } from 'vitest'
import { adviceOn } from '@/lib/complaints/rules/answer-check'
import { answerInput } from '@/lib/complaints/case/step-input'
import { fillPlaces, openPlaces } from '@/lib/complaints/rules/placeholders'

const asked = 'Lampu di depan masjid padam. Kapan diperbaiki?'
const around = { asked, outcome: 'done', hasEvidence: true, earlier: [] }

describe('the answer check', () => {
  it('has nothing to say of an answer that tells what, when and whom to ask', () => {
    const good =
      'Petugas kami sudah mengganti lampu di depan masjid pada Jumat, 27 November. ' +
      'Bila padam lagi, hubungi 0778 461111.'
    expect(adviceOn(good, around)).toEqual([])
  })

  it('misses action, day and contact', () => {
    expect(adviceOn('Terima kasih atas laporannya.', { ...around, asked: '' })).toEqual([
      'action',
      'date',
      'contact',
    ])
  })

  it('knows the stiff phrase, the endless sentence, and what was pasted before', () => {
    const stiff = 'Sehubungan dengan hal tersebut di atas, tim sudah bekerja Senin. Hubungi loket.'
    expect(adviceOn(stiff, { ...around, asked: '' })).toEqual(['plain'])
    expect(adviceOn(stiff, { ...around, asked: '', earlier: [stiff] })).toContain('pasted')
    const endless = `Tim sudah datang Senin dan ${'memeriksa '.repeat(30)} lalu hubungi loket.`
    expect(adviceOn(endless, { ...around, asked: '' })).toContain('long')
  })

  it('asks for a photo where something was done, not where something was explained', () => {
    const text = 'Tim sudah menutup lubangnya Senin pagi. Hubungi loket bila perlu.'
    expect(adviceOn(text, { ...around, hasEvidence: false })).toEqual(['evidence'])
    expect(adviceOn(text, { ...around, hasEvidence: false, outcome: 'explained' })).toEqual([])
  })

  it('counts questions that no sentence can have answered', () => {
    const questions = 'Kapan diperbaiki? Siapa yang mengerjakan? Mengapa lama?'
    expect(
      adviceOn('Tim sudah ke sana Senin, hubungi loket.', { ...around, asked: questions }),
    ).toEqual(['question'])
  })
})

describe('places of a template', () => {
  it('are filled in from the complaint, and others stay open', () => {
    const text = fillPlaces('Aduan {nomor} selesai pada {tanggal}.', { nomor: 'A2B3' })
    expect(text).toBe('Aduan A2B3 selesai pada {tanggal}.')
    expect(openPlaces(`${text} {tanggal}`)).toEqual(['{tanggal}'])
  })

  it('an answer with an open one is not sent, and says which', () => {
    const parsed = answerInput.safeParse({
      number: '7K3M9QX2',
      answer: 'Selesai pada {tanggal} oleh petugas.',
    })
    expect(JSON.stringify(parsed.error?.issues)).toContain('Isi dulu: {tanggal}.')
  })
})
