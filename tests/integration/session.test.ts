import { beforeEach, describe, expect, it } from 'vitest'
import { changePassword } from '@/lib/accounts/commands/change-password'
import { createUser } from '@/lib/accounts/commands/create-user'
import { dismiss } from '@/lib/complaints/commands/beside/dismiss'
import { resumeSession } from '@/lib/accounts/commands/resume-session'
import { revokeSession } from '@/lib/accounts/commands/revoke-sessions'
import { signIn } from '@/lib/accounts/commands/sign-in'
import { governmentOfSession } from '@/lib/accounts/session-id'
import { visitorOf } from '@/lib/accounts/visitor'
import type { Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { decodeSession, encodeSession } from '@/lib/platform/session'

const governmentId = '21.71'
const visitor = visitorOf(governmentId)
const now = new Date('2026-11-24T03:00:00Z')
const password = 'enam belas huruf lebih'
const gita: Actor = { role: 'operator', governmentId, userId: crypto.randomUUID() }

const minutes = (count: number) => new Date(now.getTime() + count * 60_000)
const days = (count: number) => minutes(count * 24 * 60)

let email: string
let userId: string

/** A browser of one's own: its cookie, and who the server takes it for at a time. */
async function browser(at = now) {
  const { sessionId } = await signIn(visitor, { email, password }, at)
  const cookie = await encodeSession(sessionId, 3600)
  return {
    sessionId,
    async actor(when: Date): Promise<Actor | null> {
      const held = (await decodeSession(cookie)) ?? ''
      return resumeSession(visitorOf(governmentOfSession(held) ?? ''), held, when)
    },
  }
}

async function person(role: 'admin' | 'citizen'): Promise<void> {
  email = `${crypto.randomUUID()}@kominfo.example`
  userId = await createUser(gita, { email, name: 'Budi', role, password }, now)
}

beforeEach(() => person('admin'))

describe('an old cookie is refused at the next request', () => {
  it('after signing out, while another browser of the same person stays in', async () => {
    const [office, phone] = [await browser(), await browser()]
    const budi = await office.actor(now)
    expect(budi).toEqual({ role: 'admin', governmentId, userId })
    if (budi) await revokeSession(budi, office.sessionId, now)
    expect(await office.actor(now)).toBeNull()
    expect(await phone.actor(now)).not.toBeNull()
  })

  it('after the account was closed', async () => {
    const office = await browser()
    await dismiss(gita, { person: userId }, now)
    expect(await office.actor(now)).toBeNull()
  })

  it('after the password changed, except where it was changed', async () => {
    const [office, stolen] = [await browser(), await browser()]
    const budi = await office.actor(now)
    const fresh = { userId, password: 'tujuh belas huruf baru' }
    if (budi) await changePassword(budi, fresh, now, office.sessionId)
    expect(await stolen.actor(now)).toBeNull()
    expect(await office.actor(now)).not.toBeNull()
    await expect(signIn(visitor, { email, password }, now)).rejects.toMatchObject({
      code: 'wrong_credentials',
    })
  })

  it('after the operator reset the password', async () => {
    const office = await browser()
    await changePassword(gita, { userId, password: 'tujuh belas huruf baru' }, now)
    expect(await office.actor(now)).toBeNull()
  })

  it('in its old role, once the role has changed', async () => {
    const office = await browser()
    await db().user.updateMany({ where: { id: userId }, data: { role: 'evaluator' } })
    expect(await office.actor(now)).toMatchObject({ role: 'evaluator' })
  })

  it('after somebody else tried to end it, not', async () => {
    const office = await browser()
    await revokeSession({ role: 'admin', governmentId, userId: gita.userId }, office.sessionId, now)
    expect(await office.actor(now)).not.toBeNull()
  })
})

describe('a session of staff', () => {
  it('ends after 30 minutes without a request', async () => {
    const office = await browser()
    expect(await office.actor(minutes(30))).toBeNull()
  })

  it('goes on while somebody works, but no longer than 12 hours', async () => {
    const office = await browser()
    for (let at = 29; at < 12 * 60; at += 29) expect(await office.actor(minutes(at))).not.toBeNull()
    expect(await office.actor(minutes(12 * 60))).toBeNull()
  })

  it('writes that it was seen at most once a minute', async () => {
    const office = await browser()
    const seen = async () =>
      (await db().session.findFirstOrThrow({ where: { userId } })).lastSeenAt.getTime()
    await office.actor(minutes(0.9))
    expect(await seen()).toBe(now.getTime())
    await office.actor(minutes(1))
    expect(await seen()).toBe(minutes(1).getTime())
  })
})

describe('a session of a citizen', () => {
  beforeEach(() => person('citizen'))

  it('lasts 30 days without a request, and 90 at most', async () => {
    const phone = await browser()
    expect(await phone.actor(days(29))).toMatchObject({ role: 'citizen', via: 'account' })
    expect(await phone.actor(days(58))).not.toBeNull()
    expect(await phone.actor(days(87))).not.toBeNull()
    expect(await phone.actor(days(90))).toBeNull()
    const other = await browser()
    expect(await other.actor(days(30))).toBeNull()
  })
})

describe('a cookie', () => {
  it('is nothing when altered, empty or made elsewhere', async () => {
    const { sessionId } = await browser()
    const cookie = await encodeSession(sessionId, 3600)
    for (const wrong of [undefined, '', 'x', `${cookie.slice(0, -3)}AAA`, sessionId]) {
      expect(await decodeSession(wrong)).toBeNull()
    }
  })

  it('carries an id of 256 random bits of which the database holds only a hash', async () => {
    const { sessionId } = await browser()
    expect(sessionId).toMatch(/^21\.71\/[\w-]{43}$/)
    const rows = await db().session.findMany({ where: { userId } })
    const stored = rows.map((row) => Buffer.from(row.idHash).toString('latin1')).join()
    expect(stored).not.toContain(sessionId.split('/')[1])
  })

  it('of another government opens nothing here', async () => {
    const { sessionId } = await browser()
    expect(await resumeSession(visitorOf('99.99'), sessionId, now)).toBeNull()
  })
})
