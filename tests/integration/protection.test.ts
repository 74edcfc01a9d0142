import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db, openDatabase } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { contest } from '@/lib/complaints/commands/steps/contest'
import { protect } from '@/lib/complaints/commands/steps/protect'
import { rate } from '@/lib/complaints/commands/steps/rate'
import { reissue } from '@/lib/complaints/commands/steps/reissue'
import { reveal } from '@/lib/complaints/commands/steps/reveal'
import { findComplaint } from '@/lib/complaints/case/queries'
import { findByNumberAndCode } from '@/lib/complaints/square/public-queries'
import { codeFor } from '@/lib/complaints/filing/secret-code'
import { batam, type Cast } from '@/tests/support/cast'
import { deeds } from '@/tests/support/deeds'
import { everythingStored } from '@/tests/support/everything-stored'
import { broughtTo, contact, file, minutesAfter, populate, tuesday } from '@/tests/support/world'

const owner = openDatabase(env().databaseUrl, 'owner', 1)

const because = { reason: 'Perlu menelepon pelapor untuk memastikan lokasinya.' }
const day = 24 * 60

let cast: Cast

beforeAll(async () => {
  cast = await populate()
})

afterAll(() => owner.$disconnect())

function fileConfidentially() {
  return file(tuesday, { contact: { ...contact, privacy: 'confidential' } })
}

describe('a confidential identity', () => {
  it('is read by Kominfo with a reason, and the citizen sees who read it and why', async () => {
    const { number, holder } = await fileConfidentially()
    expect((await findComplaint(cast.budi, number, tuesday))?.reporter).toBeNull()
    const details = await reveal(cast.budi, number, because, minutesAfter(tuesday, 1))
    expect(details).toEqual({ name: contact.name, phone: contact.phone, email: contact.email })
    const story = (await findComplaint(holder, number, minutesAfter(tuesday, 2)))?.timeline ?? []
    expect(story.at(-1)).toMatchObject({ action: 'reveal', message: because.reason })
  })

  it('is read by nobody else, and by nobody without a reason', async () => {
    const { number } = await fileConfidentially()
    await deeds.refer(cast.budi, number, minutesAfter(tuesday, 1))
    const tries = [
      [cast.citra, because, 'not_allowed'],
      [cast.dodi, because, 'not_found'],
      [cast.eka, because, 'not_allowed'],
      [cast.budi, { reason: ' ' }, 'reason_required'],
    ] as const
    for (const [actor, reason, code] of tries) {
      await expect(reveal(actor, number, reason, tuesday)).rejects.toMatchObject({ code })
    }
    expect((await findComplaint(cast.citra, number, tuesday))?.reporter).toBeNull()
  })
})

describe('protection', () => {
  it('grows at the citizen’s word or Kominfo’s, and never shrinks', async () => {
    const { number, holder } = await file(tuesday)
    const hidden = { privacy: 'confidential', hideContent: true } as const
    await protect(holder, number, hidden, minutesAfter(tuesday, 1))
    const less = [
      { ...hidden, privacy: 'named' },
      { ...hidden, hideContent: false },
    ] as const
    for (const wanted of less) {
      const lowering = protect(cast.budi, number, wanted, minutesAfter(tuesday, 2))
      await expect(lowering).rejects.toMatchObject({ code: 'less_private' })
    }
  })

  it('who becomes anonymous is forgotten in the same moment', async () => {
    const canary = 'Zubaidah Kenariwati'
    const named = { ...contact, name: canary, email: 'kenari@warga.example' }
    const { number, holder } = await file(tuesday, { contact: named })
    const wanted = { privacy: 'anonymous', hideContent: false } as const
    await protect(holder, number, wanted, minutesAfter(tuesday, 1))
    const { identityId, reporterId } = await db().complaint.findFirstOrThrow({ where: { number } })
    expect([identityId, reporterId]).toEqual([null, null])
    expect(await everythingStored(owner)).not.toContain(canary)
    const erased = await db().identity.findMany({ where: { erasedAt: { not: null } } })
    expect(erased.at(-1)?.ciphertext).toHaveLength(0)
  })
})

describe('a lost code', () => {
  it('is replaced by another, and the old one opens nothing any more', async () => {
    const { number, draftId, id } = await file(tuesday)
    const code = await reissue(cast.budi, number, because, minutesAfter(tuesday, 1))
    expect(code).not.toBe(codeFor(draftId))
    expect(await findByNumberAndCode(batam, number, codeFor(draftId))).toBeNull()
    expect(await findByNumberAndCode(batam, number, code)).toMatchObject({ id })
  })
})

describe('an archived complaint', () => {
  it('is contested within ten working days', async () => {
    const { number, holder } = await broughtTo('archived', cast, tuesday)
    await contest(holder, number, because, minutesAfter(tuesday, 10 * day))
    expect(await findComplaint(holder, number, tuesday)).toMatchObject({ status: 'submitted' })
  })

  it('no later, and no second time', async () => {
    const late = await broughtTo('archived', cast, tuesday)
    const tooLate = contest(late.holder, late.number, because, minutesAfter(tuesday, 30 * day))
    await expect(tooLate).rejects.toMatchObject({ code: 'not_allowed' })
    const twice = await broughtTo('archived', cast, tuesday)
    await contest(twice.holder, twice.number, because, minutesAfter(tuesday, 5))
    await deeds.archive(cast.budi, twice.number, minutesAfter(tuesday, 6))
    const again = contest(twice.holder, twice.number, because, minutesAfter(tuesday, 7))
    await expect(again).rejects.toMatchObject({ code: 'not_allowed' })
  })
})

describe('a rating', () => {
  it('is kept once per complaint, the last one counting', async () => {
    const { number, holder } = await broughtTo('answered', cast, tuesday)
    await rate(holder, number, { score: 2, reason: 'Lama sekali.' }, minutesAfter(tuesday, 5))
    await rate(holder, number, { score: 4 }, minutesAfter(tuesday, 6))
    const view = await findComplaint(cast.citra, number, minutesAfter(tuesday, 7))
    expect(view?.rating).toMatchObject({ score: 4 })
  })
})
