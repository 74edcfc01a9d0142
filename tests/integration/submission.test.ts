import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { isCode, isComplaintNumber } from '@/lib/kernel/crockford'
import { db, openDatabase } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { openIdentity } from '@/lib/accounts/identity'
import { submit } from '@/lib/complaints/commands/beside/submit'
import { saveFilingDraft } from '@/lib/complaints/commands/beside/save-filing-draft'
import { findByNumberAndCode } from '@/lib/complaints/square/public-queries'
import { findDraft, findSentNumber } from '@/lib/complaints/filing/queries'
import { codeFor } from '@/lib/complaints/filing/secret-code'
import { batam, cast, personId } from '@/tests/support/cast'
import { everythingStored } from '@/tests/support/everything-stored'
import { aDraft, contact, description, file, fillIn, tuesday } from '@/tests/support/world'

const owner = openDatabase(env().databaseUrl, 'owner', 1)

async function counts() {
  const [complaints, events, identities, clocks] = await Promise.all([
    db().complaint.count(),
    db().event.count(),
    db().identity.count(),
    db().clock.count(),
  ])
  return { complaints, events, identities, clocks }
}

describe('one form is one complaint', () => {
  it('sent fifty times at once, it has one number, one event, one identity, one clock', async () => {
    const drafting = aDraft()
    await fillIn(drafting, tuesday)
    const before = await counts()
    const sent = await Promise.all(Array.from({ length: 50 }, () => submit(drafting, tuesday)))
    expect(new Set(sent.map(({ number }) => number)).size).toBe(1)
    expect(await counts()).toEqual({
      complaints: before.complaints + 1,
      events: before.events + 1,
      identities: before.identities + 1,
      clocks: before.clocks + 1,
    })
  })

  it('sent again a day later, it is still the same, and the form takes no more', async () => {
    const drafting = aDraft()
    await fillIn(drafting, tuesday)
    const { number } = await submit(drafting, tuesday)
    const later = new Date('2026-11-25T02:00:00Z')
    expect(await submit(drafting, later)).toEqual({ number })
    await expect(fillIn(drafting, later)).rejects.toMatchObject({ code: 'draft_expired' })
    expect(await findSentNumber(drafting)).toBe(number)
  })

  it('while fifty forms are fifty complaints, with fifty numbers', async () => {
    const drafts = Array.from({ length: 50 }, () => aDraft())
    await Promise.all(drafts.map((drafting) => fillIn(drafting, tuesday)))
    const sent = await Promise.all(drafts.map((drafting) => submit(drafting, tuesday)))
    const numbers = new Set(sent.map(({ number }) => number))
    expect(numbers.size).toBe(50)
    expect([...numbers].every(isComplaintNumber)).toBe(true)
  })
})

describe('what is not complete is not sent', () => {
  it.each(['story', 'place', 'contact'] as const)('without its %s', async (part) => {
    const drafting = aDraft()
    await fillIn(drafting, tuesday, { [part]: undefined })
    await expect(submit(drafting, tuesday)).rejects.toMatchObject({ code: 'draft_incomplete' })
    expect(await findSentNumber(drafting)).toBeNull()
  })

  it('and neither is a form that nobody ever saw', async () => {
    await expect(submit(aDraft(), tuesday)).rejects.toMatchObject({ code: 'draft_expired' })
  })

  it('nobody but who fills in the form may send it', async () => {
    for (const actor of [cast.ani, cast.budi, cast.clock]) {
      await expect(submit(actor, tuesday)).rejects.toMatchObject({ code: 'not_allowed' })
    }
  })
})

describe('when the database fails in the middle', () => {
  afterEach(() => owner.$executeRaw`DROP TRIGGER IF EXISTS power_cut ON events`)

  it('nothing is kept but the form, which can be sent again', async () => {
    const drafting = aDraft()
    await fillIn(drafting, tuesday)
    const before = await counts()
    await owner.$executeRaw`CREATE OR REPLACE FUNCTION power_cut() RETURNS trigger LANGUAGE plpgsql
      AS $$ BEGIN RAISE 'the power is gone'; END $$`
    await owner.$executeRaw`CREATE TRIGGER power_cut AFTER INSERT ON events
      FOR EACH ROW EXECUTE FUNCTION power_cut()`
    await expect(submit(drafting, tuesday)).rejects.toThrow('the power is gone')
    expect(await counts()).toEqual(before)
    expect(await findDraft(drafting)).toMatchObject({ content: { contact }, sent: false })
    await owner.$executeRaw`DROP TRIGGER power_cut ON events`
    expect(isComplaintNumber((await submit(drafting, tuesday)).number)).toBe(true)
    expect(await counts()).toMatchObject({ complaints: before.complaints + 1 })
  })
})

describe('number and code', () => {
  it('open the complaint together, and no other pair does', async () => {
    const [one, other] = [await file(tuesday), await file(tuesday)]
    const code = codeFor(one.draftId)
    expect(isCode(code)).toBe(true)
    expect(await findByNumberAndCode(batam, one.number, code)).toMatchObject({ id: one.id })
    expect(await findByNumberAndCode(batam, other.number, code)).toBeNull()
    expect(await findByNumberAndCode(batam, '00000000', code)).toBeNull()
  })

  it('the code is kept nowhere', async () => {
    const { draftId } = await file(tuesday)
    expect(await everythingStored(owner)).not.toContain(codeFor(draftId))
  })
})

describe('who filed it', () => {
  it('is kept sealed, apart from the complaint, and nowhere in readable form', async () => {
    const name = 'Wahyu Rahasiawan'
    const { id } = await file(tuesday, { contact: { ...contact, name, email: 'wahyu@x.example' } })
    const { identityId } = await db().complaint.findFirstOrThrow({ where: { id } })
    const row = await db().identity.findFirstOrThrow({ where: { id: identityId ?? '' } })
    expect(openIdentity(batam, row)).toMatchObject({ name, email: 'wahyu@x.example' })
    const stored = await everythingStored(owner)
    expect(stored).toContain(description)
    for (const trace of ['Wahyu', 'Rahasiawan', 'wahyu@', contact.phone]) {
      expect(stored).not.toContain(trace)
    }
  })

  it('is kept nowhere at all of someone anonymous, though signed in and with fields filled in', async () => {
    const before = await counts()
    const account = randomUUID()
    const typed = { ...contact, name: 'Kenari Canary', email: 'kenari@x.example' }
    const drafting = aDraft(account)
    await saveFilingDraft(drafting, { contact: typed }, tuesday)
    const { id } = await file(tuesday, { contact: { ...typed, privacy: 'anonymous' } }, drafting)
    expect(await db().complaint.findFirst({ where: { id } })).toMatchObject({
      identityId: null,
      reporterId: null,
    })
    expect((await counts()).identities).toBe(before.identities)
    expect(await findDraft(drafting)).toEqual({ content: {}, sent: true })
    const stored = await everythingStored(owner)
    for (const trace of ['Kenari', 'kenari@x.example', account]) expect(stored).not.toContain(trace)
  })

  it('an anonymous complaint cannot be given an identity, not even by the program', async () => {
    const { id } = await file(tuesday, { contact: { privacy: 'anonymous', hideContent: false } })
    const giving = db().complaint.updateMany({ where: { id }, data: { reporterId: personId(1) } })
    await expect(giving).rejects.toThrow('anonymous_has_no_identity')
  })
})
