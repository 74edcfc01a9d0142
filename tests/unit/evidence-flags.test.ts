import { describe, expect, it } from 'vitest'
import { notesOn } from '@/components/desk/evidence-notes'
import { type EvidenceFacts, flagsOf } from '@/lib/attachments/rules/evidence-flags'

const spot = { latitude: 1.13, longitude: 104.05 }
const complaint = { receivedAt: new Date('2026-11-24T03:00:00Z'), spot }

const ordinary: EvidenceFacts = {
  takenAt: new Date('2026-11-25T03:00:00Z'),
  spot,
  hasGenerationMark: false,
  reusedIn: [],
  isPhotoOfComplaint: false,
}

function kindsOf(
  change: Partial<EvidenceFacts>,
  about: Parameters<typeof flagsOf>[1] = complaint,
): string[] {
  return flagsOf({ ...ordinary, ...change }, about).map(({ kind }) => kind)
}

/** Metres to the north. */
const north = (metres: number) => ({ ...spot, latitude: spot.latitude + metres / 111_320 })

describe('a person is asked to look at evidence', () => {
  it('that was evidence of other complaints, of each', () => {
    const flags = flagsOf({ ...ordinary, reusedIn: ['ABCD1234', null] }, complaint)
    expect(flags).toEqual([
      { kind: 'reused', number: 'ABCD1234' },
      { kind: 'reused', number: null },
    ])
  })

  it('that is a photo of the complaint', () => {
    expect(kindsOf({ isPhotoOfComplaint: true })).toEqual(['complaint_photo'])
  })

  it('that was taken before the complaint came, and not at the moment', () => {
    const { receivedAt } = complaint
    expect(kindsOf({ takenAt: new Date(receivedAt.getTime() - 1) })).toEqual(['taken_before'])
    expect(kindsOf({ takenAt: receivedAt })).toEqual([])
  })

  it('that was taken more than 300 metres away', () => {
    expect(kindsOf({ spot: north(310) })).toEqual(['taken_elsewhere'])
    expect(kindsOf({ spot: north(290) })).toEqual([])
  })

  it('whose file says that it was generated', () => {
    expect(kindsOf({ hasGenerationMark: true })).toEqual(['generation_mark'])
  })
})

describe('nobody is asked anything', () => {
  it('about evidence that tells nothing of its taking', () => {
    expect(kindsOf({ takenAt: null, spot: null })).toEqual([])
  })

  it('about its place where the complaint has none', () => {
    expect(kindsOf({ spot: north(9_000) }, { ...complaint, spot: null })).toEqual([])
  })
})

it('the words name what to check, and a distance that can be read', () => {
  const words = (flags: Parameters<typeof notesOn>[0][number]['flags']) =>
    notesOn([{ id: 'one', flags }])['one']
  expect(words([{ kind: 'reused', number: null }])).toEqual([
    'Foto ini mirip dengan foto bukti di aduan lain. Periksa apakah tertukar.',
  ])
  const [close = ''] = words([{ kind: 'taken_elsewhere', metres: 437 }]) ?? []
  expect(close).toContain('sekitar 450 meter dari titik aduan')
  const [far = ''] = words([{ kind: 'taken_elsewhere', metres: 12_340 }]) ?? []
  expect(far).toContain('sekitar 12,3 km dari titik aduan')
})
