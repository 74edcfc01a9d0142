// What a citizen may do with what is kept of him: see it, correct it, withdraw consent, be forgotten.

import { beforeAll, describe, expect, it } from 'vitest'
import { correctDetails } from '@/lib/accounts/commands/correct-details'
import { setMailNotices } from '@/lib/accounts/commands/set-mail-notices'
import { signIn } from '@/lib/accounts/commands/sign-in'
import { resumeSession } from '@/lib/accounts/commands/resume-session'
import { emailIndexOf } from '@/lib/accounts/email'
import { openIdentity } from '@/lib/accounts/identity'
import { findMyAccount, findMyConsents, findMyContact } from '@/lib/accounts/queries'
import { visitorOf } from '@/lib/accounts/visitor'
import { checkHistory, faultsIn } from '@/lib/cli/history'
import { eraseOwn } from '@/lib/complaints/commands/beside/erase-own'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { tipPlaces } from '@/lib/complaints/chain/tip-files'
import { findComplaint, listOwnComplaints } from '@/lib/complaints/case/queries'
import { db, openDatabase } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { batam, type Cast } from '@/tests/support/cast'
import { referral } from '@/tests/support/deeds'
import { everythingStored } from '@/tests/support/everything-stored'
import { sign } from '@/tests/support/signed-world'
import { aDraft, contact, file, minutesAfter, populate, tuesday } from '@/tests/support/world'

const owner = openDatabase(env().databaseUrl, 'owner', 1)
const later = minutesAfter(tuesday, 60)

let cast: Cast

beforeAll(async () => {
  cast = await populate()
})

/** Everything that can still be opened of anybody. */
async function knownPeople(): Promise<string> {
  const rows = await db().identity.findMany()
  return JSON.stringify(rows.map((row) => openIdentity(row.governmentId, row)))
}

describe('one’s own complaints', () => {
  it('stand in the account that they were sent from, and in no other', async () => {
    const { number } = await file(tuesday, {}, aDraft(cast.ani.userId))
    const own = await listOwnComplaints(cast.ani, later)
    expect(own).toMatchObject([{ number, status: 'submitted', contact: { email: contact.email } }])
    expect(await listOwnComplaints(cast.agus, later)).toEqual([])
    expect(await listOwnComplaints(cast.budi, later)).toEqual([])
  })

  it('sent anonymously stand in none', async () => {
    const before = (await listOwnComplaints(cast.ani, later)).length
    const anonymous = { privacy: 'anonymous', hideContent: false } as const
    await file(tuesday, { contact: anonymous }, aDraft(cast.ani.userId))
    expect(await listOwnComplaints(cast.ani, later)).toHaveLength(before)
  })

  it('hand over how to reach their author only to a citizen', async () => {
    expect(await findMyContact(cast.ani)).toMatchObject({ email: 'ani@warga.example' })
    expect(await findMyContact(cast.budi)).toBeNull()
  })
})

describe('a correction', () => {
  it('reaches the complaints that use the same detail, and spares one left differently', async () => {
    const name = (await findMyAccount(cast.agus))?.name ?? ''
    const asKnown = { ...contact, name, email: 'kantor@agus.example' }
    const asOther = { ...contact, name: 'Pak Agus RT 03', email: 'rt03@agus.example' }
    await file(tuesday, { contact: asKnown }, aDraft(cast.agus.userId))
    const other = await file(tuesday, { contact: asOther }, aDraft(cast.agus.userId))
    await correctDetails(cast.agus, { name: 'Agus Setiawan' })
    const own = await listOwnComplaints(cast.agus, later)
    const names = own.map(({ number, contact: kept }) => [number === other.number, kept?.name])
    expect(names).toContainEqual([true, 'Pak Agus RT 03'])
    expect(names).toContainEqual([false, 'Agus Setiawan'])
    expect(await findMyAccount(cast.agus)).toMatchObject({ name: 'Agus Setiawan' })
  })
})

describe('consent to be contacted', () => {
  it('is noted with its wording, withdrawn with the mails, and given anew', async () => {
    const given = await findMyConsents(cast.agus)
    expect(given.consents).toContainEqual(
      expect.objectContaining({ purpose: 'contact', wording: '2026-11', withdrawnAt: null }),
    )
    await setMailNotices(cast.agus, false, later)
    const { consents, wantsMail } = await findMyConsents(cast.agus)
    expect(wantsMail).toBe(false)
    expect(consents.every(({ withdrawnAt }) => withdrawnAt !== null)).toBe(true)
    await setMailNotices(cast.agus, true, later)
    const again = await findMyConsents(cast.agus)
    expect(again.wantsMail).toBe(true)
    expect(again.consents.some(({ withdrawnAt }) => withdrawnAt === null)).toBe(true)
  })

  it('is noted for nobody who leaves no contact', async () => {
    const before = await db().consent.count()
    await file(tuesday, { contact: { privacy: 'anonymous', hideContent: false } })
    expect(await db().consent.count()).toBe(before)
  })
})

describe('erasure', () => {
  it('leaves the complaints and their chain, and nothing of the person', async () => {
    const visitor = visitorOf(batam)
    const credentials = { email: 'ani@warga.example', password: 'kesah-demo-2026' }
    const session = await signIn(visitor, credentials, tuesday)
    const filed = await file(
      tuesday,
      { contact: { ...contact, name: 'Ani Kenari', phone: '081299887766' } },
      aDraft(cast.ani.userId),
    )
    await refer(cast.budi, filed.number, referral(), minutesAfter(tuesday, 1))

    await sign(minutesAfter(tuesday, 2))
    const guess = eraseOwn(
      cast.ani,
      { current: 'tebakan saja', sessionId: session.sessionId },
      later,
    )
    await expect(guess).rejects.toMatchObject({ code: 'wrong_password', field: 'current' })
    await eraseOwn(cast.ani, { current: credentials.password, sessionId: null }, later)
    await sign(later)

    expect(await findComplaint(cast.budi, filed.number, later)).toMatchObject({
      status: 'referred',
      privacy: 'anonymous',
      reporter: null,
    })
    expect(await findComplaint(filed.holder, filed.number, later)).not.toBeNull()
    const people = await knownPeople()
    for (const trace of ['Ani Kenari', 'Ani Rahmawati', '081299887766', 'ani@warga']) {
      expect(people).not.toContain(trace)
    }
    const stored = await everythingStored(owner)
    const index = Buffer.from(emailIndexOf('ani@warga.example')).toString('latin1')
    expect(stored).not.toContain(JSON.stringify(index).slice(1, -1))
    expect(await db().complaint.count({ where: { reporterId: cast.ani.userId } })).toBe(0)
    expect(await resumeSession(visitor, session.sessionId, tuesday)).toBeNull()
    await expect(signIn(visitor, credentials, later)).rejects.toMatchObject({
      code: 'wrong_credentials',
    })
    const history = await checkHistory(owner, tipPlaces())
    expect(history.flatMap(faultsIn)).toEqual([])
    expect(history).toMatchObject([{ heads: { lines: 2, firstBad: null } }])
  })

  it('is a right of citizens; the desk keeps its accounts', async () => {
    await expect(eraseOwn(cast.budi, { sessionId: null }, later)).rejects.toMatchObject({
      code: 'not_allowed',
    })
  })
})
