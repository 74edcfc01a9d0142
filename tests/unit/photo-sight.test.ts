import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  filesKnownTo,
  mayViewFile,
  type FileScope,
  type GuardedFile,
} from '@/lib/complaints/rules/photo-sight'
import { anyone } from '@/tests/support/anyone'
import { cast } from '@/tests/support/cast'

const ids = [cast.citra.userId, cast.budi.userId, cast.dodi.userId]

const anyFile: fc.Arbitrary<GuardedFile> = fc.record({
  kind: fc.constantFrom(null, 'evidence'),
  redactedOf: fc.constantFrom(null, 'photo'),
  messageId: fc.constantFrom(null, 'answer'),
  uploadedBy: fc.constantFrom(null, ...ids),
  releasedAt: fc.constantFrom(null, new Date('2026-12-01T02:00:00Z')),
})

/** What the database does with such a `where`; without alternatives it asks for no id at all. */
function meets({ OR: either = [] }: FileScope, file: GuardedFile): boolean {
  return either.some((condition) =>
    Object.entries(condition).every(([column, wanted]: [string, unknown]) => {
      const value = file[column as keyof GuardedFile]
      return wanted !== null && typeof wanted === 'object' ? value !== null : value === wanted
    }),
  )
}

describe('who sees which files', () => {
  it('is the same in a list and for one file, for everyone and everything', () => {
    fc.assert(
      fc.property(anyone, anyFile, (actor, file) => {
        expect(mayViewFile(actor, file)).toBe(meets(filesKnownTo(actor), file))
      }),
      { numRuns: 3_000 },
    )
  })

  const photo: GuardedFile = {
    ...{ kind: null, redactedOf: null, messageId: null, uploadedBy: null, releasedAt: null },
  }
  const evidence = { ...photo, kind: 'evidence', uploadedBy: cast.citra.userId }

  it('an OPD sees a photo once Kominfo has released it, and not before', () => {
    expect(mayViewFile(cast.citra, photo)).toBe(false)
    expect(mayViewFile(cast.citra, { ...photo, releasedAt: new Date(0) })).toBe(true)
    expect(mayViewFile(cast.budi, photo)).toBe(true)
    expect(mayViewFile(cast.ani, photo)).toBe(true)
  })

  it('what lies beside an answer is its author’s alone until it is sent', () => {
    expect(mayViewFile(cast.citra, evidence)).toBe(true)
    for (const other of [cast.dodi, cast.budi, cast.eka, cast.ani]) {
      expect(mayViewFile(other, evidence)).toBe(false)
      expect(mayViewFile(other, { ...evidence, messageId: 'answer' })).toBe(true)
    }
  })

  it('whoever only watches or keeps the system sees no photo at all', () => {
    for (const one of [cast.lina, cast.gita, cast.fajar]) {
      expect(mayViewFile(one, { ...photo, releasedAt: new Date(0) })).toBe(false)
    }
  })
})
