import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor, CityStaff } from '@/lib/kernel/actor'
import { attach } from '@/lib/attachments/commands/attach'
import { protect } from '@/lib/complaints/commands/steps/protect'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { reissue } from '@/lib/complaints/commands/steps/reissue'
import { release } from '@/lib/complaints/commands/steps/release'
import { reveal } from '@/lib/complaints/commands/steps/reveal'
import { saveFilingDraft } from '@/lib/complaints/commands/beside/save-filing-draft'
import type { Privacy } from '@/lib/complaints/rules/lifecycle'
import { findByNumberAndCode } from '@/lib/complaints/square/public-queries'
import { findComplaint, findPhoto } from '@/lib/complaints/case/queries'
import { codeFor } from '@/lib/complaints/filing/secret-code'
import { db } from '@/lib/platform/db'
import { batam, type Cast } from '@/tests/support/cast'
import { referral, words } from '@/tests/support/deeds'
import { phonePhoto } from '@/tests/support/photos'
import {
  aDraft,
  contact,
  file,
  type Filed,
  minutesAfter,
  populate,
  recordOf,
  tuesday,
} from '@/tests/support/world'

const because = { reason: words.reason }
const later = minutesAfter(tuesday, 5)
const canaries = [contact.name, contact.phone, contact.email]

let cast: Cast
let vera: CityStaff

beforeAll(async () => {
  cast = await populate()
  vera = { ...cast.budi, role: 'verifier' }
})

function filedAs(privacy: Privacy): Promise<Filed> {
  return file(tuesday, { contact: { ...contact, privacy } })
}

async function referredAs(privacy: Privacy): Promise<Filed> {
  const filed = await filedAs(privacy)
  await refer(cast.budi, filed.number, referral(), minutesAfter(tuesday, 1))
  return filed
}

describe('a confidential identity', () => {
  it('is told to the verifier who asks with a reason, and the citizen reads who asked and why', async () => {
    const { number, holder } = await referredAs('confidential')
    const { name, phone, email } = contact
    expect(await reveal(vera, number, because, later)).toEqual({ name, phone, email })
    const view = await findComplaint(holder, number, later)
    expect(view?.timeline.at(-1)).toMatchObject({
      action: 'reveal',
      role: 'verifier',
      message: words.reason,
    })
  })

  it('is not told without a reason, and then nothing is recorded', async () => {
    const { number } = await referredAs('confidential')
    const before = await recordOf({ number })
    const asking = reveal(cast.budi, number, { reason: '  ' }, later)
    await expect(asking).rejects.toMatchObject({ code: 'reason_required' })
    expect(await recordOf({ number })).toEqual(before)
  })

  it.each([
    ['the officer who handles it', 'citra', 'not_allowed'],
    ['an officer of another agency', 'dodi', 'not_found'],
    ['the supervisor', 'eka', 'not_allowed'],
    ['the mayor’s office', 'lina', 'not_allowed'],
    ['the operator', 'gita', 'not_found'],
  ] as const)('is never told to %s', async (_who, person, code) => {
    const { number } = await referredAs('confidential')
    const before = await recordOf({ number })
    const asking = reveal(cast[person], number, because, later)
    await expect(asking).rejects.toMatchObject({ code })
    expect(await recordOf({ number })).toEqual(before)
  })

  it('stands in no view and in no record, before and after it was opened', async () => {
    const { number, holder } = await referredAs('confidential')
    await reveal(cast.budi, number, because, later)
    const readers: Actor[] = [cast.budi, vera, cast.citra, cast.eka, holder]
    for (const reader of readers) {
      expect(JSON.stringify(await findComplaint(reader, number, later))).not.toContain(contact.name)
    }
    const kept = JSON.stringify(await recordOf({ number }), (_key, value: unknown) =>
      typeof value === 'bigint' ? value.toString() : value,
    )
    for (const canary of canaries) expect(kept).not.toContain(canary)
  })

  it.each(['named', 'anonymous'] as const)('is not there to be opened when %s', async (privacy) => {
    const { number } = await referredAs(privacy)
    const before = await recordOf({ number })
    const asking = reveal(cast.budi, number, because, later)
    await expect(asking).rejects.toMatchObject({ code: 'not_allowed' })
    expect(await recordOf({ number })).toEqual(before)
  })
})

describe('protection', () => {
  const ladder = ['named', 'confidential', 'anonymous'] as const

  it('is never lowered, neither of the person nor of the content', async () => {
    for (const [rung, privacy] of ladder.entries()) {
      const { number } = await filedAs(privacy)
      for (const less of ladder.slice(0, rung)) {
        const asking = protect(cast.budi, number, { privacy: less, hideContent: true }, later)
        await expect(asking).rejects.toMatchObject({ code: 'less_private' })
      }
      await protect(cast.budi, number, { privacy, hideContent: true }, later)
      const showing = protect(cast.budi, number, { privacy, hideContent: false }, later)
      await expect(showing).rejects.toMatchObject({ code: 'less_private' })
      expect(await recordOf({ number })).toMatchObject({ privacy, hideContent: true })
    }
  })

  it('to anonymous forgets name and contact for good', async () => {
    const { number } = await filedAs('named')
    const { identityId } = await recordOf({ number })
    await protect(cast.budi, number, { privacy: 'anonymous', hideContent: false }, later)
    expect(await recordOf({ number })).toMatchObject({ identityId: null, reporterId: null })
    const left = await db().identity.findFirst({
      where: { governmentId: batam, id: identityId ?? '' },
    })
    expect(left).toMatchObject({ wrappedKey: new Uint8Array(), ciphertext: new Uint8Array() })
    expect((await findComplaint(cast.budi, number, later))?.reporter).toBeNull()
  })
})

describe('each photo', () => {
  async function withPhotos(hideContent = false) {
    const drafting = aDraft()
    await saveFilingDraft(drafting, {}, tuesday)
    const first = await attach(drafting, await phonePhoto(90, 60), tuesday)
    const second = await attach(drafting, await phonePhoto(91, 60), tuesday)
    const filed = await file(tuesday, { contact: { ...contact, hideContent } }, drafting)
    await refer(cast.budi, filed.number, referral(), minutesAfter(tuesday, 1))
    return { ...filed, first: first.id, second: second.id }
  }

  it('is seen by the OPD only once it was released, one by one', async () => {
    const { number, first, second } = await withPhotos()
    expect((await findComplaint(cast.citra, number, later))?.photos).toEqual([])
    await release(vera, number, { photo: first, to: 'agency' }, later)
    expect((await findComplaint(cast.citra, number, later))?.photos).toMatchObject([{ id: first }])
    expect(await findPhoto(cast.citra, first)).toMatchObject({ id: first })
    expect(await findPhoto(cast.citra, second)).toBeNull()
    expect(await findPhoto(cast.dodi, first)).toBeNull()
    const stored = await db().attachment.findFirst({ where: { governmentId: batam, id: first } })
    expect(stored?.publishedAt).toBeNull()
  })

  it('of hidden content is never for the public', async () => {
    const { number, first } = await withPhotos(true)
    const showing = release(cast.budi, number, { photo: first, to: 'public' }, later)
    await expect(showing).rejects.toMatchObject({ code: 'not_public' })
    const stored = await db().attachment.findFirst({ where: { governmentId: batam, id: first } })
    expect(stored).toMatchObject({ releasedAt: null, publishedAt: null })
  })

  it('is released as part of its own complaint alone, and by nobody but Kominfo', async () => {
    const { number, first } = await withPhotos()
    const other = await withPhotos()
    const astray = release(cast.budi, other.number, { photo: first, to: 'agency' }, later)
    await expect(astray).rejects.toMatchObject({ code: 'not_found' })
    for (const nobody of [cast.citra, cast.eka]) {
      const asking = release(nobody, number, { photo: first, to: 'agency' }, later)
      await expect(asking).rejects.toMatchObject({ code: 'not_allowed' })
    }
    expect(await findPhoto(cast.citra, first)).toBeNull()
  })
})

describe('a code that was lost', () => {
  it('is replaced by a new one, and the old one opens nothing any more', async () => {
    const { number, id, draftId, holder } = await filedAs('anonymous')
    const old = codeFor(draftId)
    expect(await findByNumberAndCode(batam, number, old)).toMatchObject({ id })
    const fresh = await reissue(cast.budi, number, because, later)
    expect(fresh).not.toBe(old)
    expect(await findByNumberAndCode(batam, number, fresh)).toMatchObject({ id })
    expect(await findByNumberAndCode(batam, number, old)).toBeNull()
    const entry = (await findComplaint(holder, number, later))?.timeline.at(-1)
    expect(entry).toMatchObject({ action: 'reissue', message: words.reason })
  })

  it('is replaced by Kominfo alone, after saying how it made sure', async () => {
    const { number, id, draftId } = await referredAs('named')
    for (const nobody of [cast.citra, vera, cast.eka]) {
      const asking = reissue(nobody, number, because, later)
      await expect(asking).rejects.toMatchObject({ code: 'not_allowed' })
    }
    const asking = reissue(cast.budi, number, { reason: '' }, later)
    await expect(asking).rejects.toMatchObject({ code: 'reason_required' })
    expect(await findByNumberAndCode(batam, number, codeFor(draftId))).toMatchObject({ id })
  })
})
