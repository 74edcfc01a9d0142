import { parseOptions, verify } from '@node-rs/argon2'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { changePassword } from '@/lib/accounts/commands/change-password'
import { createUser } from '@/lib/accounts/commands/create-user'
import { dismiss } from '@/lib/complaints/commands/beside/dismiss'
import { signIn } from '@/lib/accounts/commands/sign-in'
import { knownDevice, noteDevice } from '@/lib/accounts/device'
import { createUserInput } from '@/lib/accounts/input'
import { passwordMatches } from '@/lib/accounts/password'
import { findSelf, findUserId, listPeople } from '@/lib/accounts/queries'
import { turnstile } from '@/lib/kernel/turnstile'
import { visitorOf } from '@/lib/accounts/visitor'
import type { Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'

// Computes as ever, and keeps what it was asked.
vi.mock('@node-rs/argon2', { spy: true })

/** Turns come as ever, and forty times as fast. Milliseconds. */
const turnEvery = 250

vi.mock(import('@/lib/platform/slow-lane'), async (importOriginal) => {
  const { takeTurn } = await importOriginal()
  return {
    takeTurn: (name, pace, who) => takeTurn(name, { ...pace, every: turnEvery }, who),
  }
})

const governmentId = '21.71'
const visitor = visitorOf(governmentId)
const now = new Date('2026-11-24T03:00:00Z')
const password = 'enam belas huruf lebih'
const gita: Actor = { role: 'operator', governmentId, userId: crypto.randomUUID() }

function person(email: string, more: object = {}) {
  return { email, name: 'Budi', role: 'admin' as const, password, ...more }
}

/** The codes that failed, sorted; 'in' for each that got in. */
async function outcomes(attempts: Promise<unknown>[]): Promise<Record<string, number>> {
  const counted: Record<string, number> = {}
  for (const result of await Promise.allSettled(attempts)) {
    const word = result.status === 'fulfilled' ? 'in' : (result.reason as { code: string }).code
    counted[word] = (counted[word] ?? 0) + 1
  }
  return counted
}

describe('an account', () => {
  it('keeps neither name, address nor password in readable form', async () => {
    const userId = await createUser(gita, person('Budi.Rahasia@kominfo.example'), now)
    const user = await db().user.findFirstOrThrow({ where: { id: userId } })
    const identity = await db().identity.findFirstOrThrow({ where: { id: user.identityId } })
    const stored = [user, identity].map((row) =>
      JSON.stringify(row, (_key, value: unknown) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
      ),
    )
    for (const word of ['budi', 'rahasia', 'kominfo.example', password]) {
      expect(stored.join().toLowerCase()).not.toContain(word)
    }
  })

  it('hashes with argon2id, 19 MiB, two passes, one lane', async () => {
    await createUser(gita, person('hash@kominfo.example'), now)
    const { passwordHash } = await db().user.findFirstOrThrow({ orderBy: { id: 'desc' } })
    expect(passwordHash).toMatch(/^\$argon2id\$/)
    expect(parseOptions(passwordHash ?? '')).toMatchObject({
      memoryCost: 19_456,
      timeCost: 2,
      parallelism: 1,
    })
  })

  it('is found however the address is spelled, and taken but once', async () => {
    const userId = await createUser(gita, person('citra@bmsda.example'), now)
    expect(await findUserId(gita, 'CITRA@bmsda.EXAMPLE ')).toBe(userId)
    await expect(createUser(gita, person('Citra@BMSDA.example'), now)).rejects.toMatchObject({
      code: 'email_taken',
      field: 'email',
    })
  })

  it.each([
    ['a full-width @', { email: 'budi＠kominfo.example' }],
    ['a small @', { email: 'budi﹫kominfo.example' }],
    ['a Cyrillic letter', { email: 'budі@kominfo.example' }],
    ['two addresses', { email: 'a@b.example,c@d.example' }],
    ['a line break', { email: 'a@b.example\nBcc: c@d.example' }],
    ['eleven characters', { password: 'sebelas-kar' }],
    ['a password of everyone', { password: 'Indonesia 2026' }],
    ['one letter over and over', { password: 'aaaaaaaaaaaaaaaa' }],
    ['an officer without an agency', { role: 'officer' }],
    ['an admin with an agency', { agency: 'DBMSDA' }],
    ['a field that nobody asked for', { deactivatedAt: null }],
  ])('is not made with %s', (_case, wrong) => {
    expect(createUserInput.safeParse(person('ok@kominfo.example', wrong)).success).toBe(false)
  })

  it('is not made for an agency that does not exist', async () => {
    const officer = person('x@dlh.example', { role: 'officer', agency: 'NOWHERE' })
    await expect(createUser(gita, officer, now)).rejects.toMatchObject({ code: 'unknown_agency' })
  })

  it('is made, closed and listed by the operator alone', async () => {
    const admin: Actor = { role: 'admin', governmentId, userId: crypto.randomUUID() }
    const refused = { code: 'not_allowed' }
    await expect(createUser(admin, person('y@kominfo.example'), now)).rejects.toMatchObject(refused)
    await expect(dismiss(admin, { person: crypto.randomUUID() }, now)).rejects.toMatchObject(
      refused,
    )
    await expect(
      changePassword(admin, { userId: crypto.randomUUID(), password }, now),
    ).rejects.toMatchObject(refused)
    expect(await listPeople(admin)).toEqual([])
  })

  it('shows its name to its owner, and to no operator of another city', async () => {
    const userId = await createUser(gita, person('self@kominfo.example', { name: 'Eka' }), now)
    const self: Actor = { role: 'admin', governmentId, userId }
    expect(await findSelf(self)).toMatchObject({ name: 'Eka', email: 'self@kominfo.example' })
    const elsewhere: Actor = { role: 'operator', governmentId: '99.99', userId }
    expect(await listPeople(elsewhere)).toEqual([])
    await expect(dismiss(elsewhere, { person: userId }, now)).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

describe('guessing', () => {
  let victim: string

  beforeAll(async () => {
    victim = await createUser(gita, person('victim@kominfo.example'), now)
  })

  const guess = (email: string, device?: string) =>
    signIn(visitor, { email, password: 'a wrong password', device }, now)

  it('answers the same for an unknown address, a wrong password and a closed account', async () => {
    const closed = await createUser(gita, person('closed@kominfo.example'), now)
    await createUser(gita, person('open@kominfo.example'), now)
    await dismiss(gita, { person: closed }, now)
    const right = signIn(visitor, { email: 'closed@kominfo.example', password }, now)
    const attempts = [guess('nobody@kominfo.example'), guess('open@kominfo.example'), right]
    expect(await outcomes(attempts)).toEqual({ wrong_credentials: 3 })
  })

  it('takes as long for an unknown address: a hash is computed all the same', async () => {
    const { passwordHash } = await db().user.findFirstOrThrow({ where: { id: victim } })
    // What it costs stands in the hash; a stopwatch would tell how busy this machine is.
    vi.mocked(verify).mockClear()
    expect(await passwordMatches(passwordHash ?? undefined, 'a wrong password')).toBe(false)
    expect(await passwordMatches(undefined, 'a wrong password')).toBe(false)
    const [known, unknown, ...more] = vi.mocked(verify).mock.calls.map(([hash]) => String(hash))
    expect(known).toBe(passwordHash)
    expect(parseOptions(unknown ?? '')).toEqual(parseOptions(known ?? ''))
    expect(more).toEqual([])
    vi.mocked(verify).mockClear()
    await expect(guess('nobody@kominfo.example')).rejects.toMatchObject({
      code: 'wrong_credentials',
    })
    expect(verify).toHaveBeenCalledOnce()
  })

  it('is slowed down after ten attempts, though two hundred come at once, and not for the owner’s browser', async () => {
    const began = performance.now()
    const guessed = outcomes(Array.from({ length: 200 }, () => guess('victim@kominfo.example')))
    const device = noteDevice(victim)
    const owner = { email: 'victim@kominfo.example', password, device }
    expect(await signIn(visitor, owner, now)).toMatchObject({ userId: victim })
    const looked = (await guessed)['wrong_credentials'] ?? 0
    const turns = (performance.now() - began) / turnEvery
    expect(looked).toBeLessThanOrEqual(10 + 2 + turns)
  })

  it('knows the owner’s browser by a note that nobody forges, and that is of nobody else', () => {
    const device = noteDevice(victim)
    expect(knownDevice(device, victim)).not.toBeNull()
    expect(knownDevice(`${device.slice(0, -2)}AA`, victim)).toBeNull()
    expect(knownDevice(noteDevice(crypto.randomUUID()), victim)).toBeNull()
  })

  it('keeps nobody else out: neither elsewhere nor, a turn later, at the same address', async () => {
    const email = 'elsewhere@kominfo.example'
    await createUser(gita, person(email), now)
    const stranger = visitorOf(visitor.governmentId, '203.0.113.7')
    const wrong = { email, password: 'a wrong password' }
    const attempts = Array.from({ length: 10 }, () => signIn(stranger, wrong, now))
    expect(await outcomes(attempts)).toEqual({ wrong_credentials: 10 })
    await expect(signIn(stranger, { email, password }, now)).resolves.toBeTruthy()
    const owner = visitorOf(visitor.governmentId, '198.51.100.23')
    await expect(signIn(owner, { email, password }, now)).resolves.toBeTruthy()
  })

  it('is bounded from however many addresses, and its owner gets in from a new one', async () => {
    const email = 'spread@kominfo.example'
    await createUser(gita, person(email), now)
    const from = (nth: number) => visitorOf(visitor.governmentId, `203.0.113.${nth}`)
    const wrong = { email, password: 'a wrong password' }
    let looked = 0
    // So many at a time are looked at.
    for (let nth = 0; nth < 100; nth += 10) {
      const attempts = Array.from({ length: 10 }, (_, more) => signIn(from(nth + more), wrong, now))
      looked += (await outcomes(attempts))['wrong_credentials'] ?? 0
    }
    expect(looked).toBe(100)
    await expect(signIn(from(202), { email, password }, now)).resolves.toBeTruthy()
  })

  it('leaves no address in the counters', async () => {
    const keys = (await db().rateLimit.findMany()).map(({ key }) => key)
    expect(keys.length).toBeGreaterThan(0)
    expect(keys.join()).not.toContain('victim')
  })

  it('does not lock out who signs in rightly again and again', async () => {
    await createUser(gita, person('often@kominfo.example'), now)
    for (let time = 0; time < 12; time += 1) {
      await signIn(visitor, { email: 'often@kominfo.example', password }, now)
    }
  })
})

describe('the turnstile before the hashing', () => {
  it('lets two through, twenty wait, and sends the rest away at once', async () => {
    const pass = turnstile(2, 20)
    const doors: (() => void)[] = []
    let inside = 0
    let most = 0
    const work = async () => {
      inside += 1
      most = Math.max(most, inside)
      await new Promise<void>((resolve) => doors.push(resolve))
      inside -= 1
    }
    const all = outcomes(Array.from({ length: 30 }, () => pass(work)))
    for (let done = 0; done < 22; done += 1) {
      await expect.poll(() => doors.length).toBeGreaterThan(done)
      doors[done]?.()
    }
    expect(await all).toEqual({ in: 22, too_busy: 8 })
    expect(most).toBe(2)
  })
})
