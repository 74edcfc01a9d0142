// Links from a mailbox: registering, signing in, a new password. Whoever does not read the mailbox
// learns nothing and gets nowhere.

import { describe, expect, it } from 'vitest'
import { changePassword } from '@/lib/accounts/commands/change-password'
import { confirmRegistration } from '@/lib/accounts/commands/confirm-registration'
import { createUser } from '@/lib/accounts/commands/create-user'
import { choosePassword } from '@/lib/accounts/commands/choose-password'
import { resumeSession } from '@/lib/accounts/commands/resume-session'
import type { Wish } from '@/lib/accounts/commands/send-link'
import { signIn } from '@/lib/accounts/commands/sign-in'
import { signInByLink } from '@/lib/accounts/commands/sign-in-by-link'
import { emailIndexOf } from '@/lib/accounts/email'
import { deleteExpiredLinks } from '@/lib/accounts/jobs'
import { hashPassword } from '@/lib/accounts/password'
import { findMyAccount, isLinkOpen } from '@/lib/accounts/queries'
import { visitorOf } from '@/lib/accounts/visitor'
import { db } from '@/lib/platform/db'
import { asWorker } from '@/tests/support/notice-world'
import {
  visitor,
  gita,
  password,
  register,
  ask,
  mailsTo,
  tokenFor,
  citizen,
} from '@/tests/support/mailbox'
import { saidYes } from '@/tests/support/said-yes'
import { minutesAfter, tuesday } from '@/tests/support/world'

describe('registering', () => {
  it('makes the account once its mailbox has confirmed it, and signs it in', async () => {
    const token = await tokenFor('rina@warga.example', register)
    expect(
      await db().user.count({ where: { emailIndex: emailIndexOf('rina@warga.example') } }),
    ).toBe(0)
    const { sessionId, userId } = await confirmRegistration(visitor, token, null, tuesday)
    const actor = await resumeSession(visitor, sessionId, tuesday)
    expect(actor).toMatchObject({ role: 'citizen', via: 'account', userId })
    expect(await findMyAccount(actor ?? gita)).toMatchObject({
      name: 'Rina Marpaung',
      email: 'rina@warga.example',
      hasPassword: false,
    })
  })

  it('of an address with an account sends a link to sign in, to the same account', async () => {
    const userId = await citizen('sudah@warga.example')
    const token = await tokenFor('sudah@warga.example', register)
    await expect(confirmRegistration(visitor, token, null, tuesday)).rejects.toMatchObject({
      code: 'link_ended',
    })
    expect(await signInByLink(visitor, token, tuesday)).toMatchObject({ userId })
  })

  it('keeps no password that another browser has typed', async () => {
    const passwordHash = await hashPassword(password)
    const wish: Wish = { for: 'register', name: null, passwordHash }
    const [mine, strange] = ['sendiri@warga.example', 'korban@warga.example']
    const credentials = { password, device: undefined }
    await confirmRegistration(visitor, await tokenFor(mine, wish), emailIndexOf(mine), tuesday)
    await confirmRegistration(visitor, await tokenFor(strange, wish), emailIndexOf(mine), tuesday)
    await expect(signIn(visitor, { email: mine, ...credentials }, tuesday)).resolves.toBeTruthy()
    await expect(
      signIn(visitor, { email: strange, ...credentials }, tuesday),
    ).rejects.toMatchObject({
      code: 'wrong_credentials',
    })
  })

  it('twice at once is one account', async () => {
    await saidYes('dua@warga.example', tuesday)
    const tokens = [await tokenFor('dua@warga.example', register)]
    await ask('dua@warga.example', register)
    for (const { token } of await mailsTo('dua@warga.example')) {
      if (token && !tokens.includes(token)) tokens.push(token)
    }
    expect(tokens).toHaveLength(2)
    const made = tokens.map((token) => confirmRegistration(visitor, token, null, tuesday))
    const users = await Promise.all(made)
    expect(new Set(users.map(({ userId }) => userId)).size).toBe(1)
  })

  it('that nobody confirms leaves nobody behind', async () => {
    const email = 'ragu@warga.example'
    const token = await tokenFor(email, register)
    const tomorrow = minutesAfter(tuesday, 24 * 60 + 1)
    const { identityId } = await db().accessLink.findFirstOrThrow({
      where: { userId: null, usedAt: null },
      orderBy: { createdAt: 'desc' },
    })
    await asWorker(() => deleteExpiredLinks(tomorrow))
    expect(await db().accessLink.count({ where: { expiresAt: { lt: tomorrow } } })).toBe(0)
    const identity = await db().identity.findFirstOrThrow({ where: { id: identityId ?? '' } })
    expect(identity.ciphertext).toHaveLength(0)
    await expect(confirmRegistration(visitor, token, null, tuesday)).rejects.toMatchObject({
      code: 'link_ended',
    })
  })
})

describe('a link to sign in', () => {
  it('goes to accounts of citizens alone', async () => {
    const staff = {
      email: 'petugas@kominfo.example',
      name: 'Budi',
      role: 'admin',
      password,
    } as const
    await createUser(gita, staff, tuesday)
    await Promise.all([
      ask('tidak.ada@warga.example'),
      ask(staff.email),
      ask(staff.email, register),
    ])
    await ask(staff.email, { for: 'reset' })
    expect(await mailsTo('tidak.ada@warga.example')).toEqual([])
    const mails = await mailsTo(staff.email)
    expect(mails).toHaveLength(3)
    expect(mails.filter(({ token }) => token !== null)).toEqual([])
  })

  it('works once, however many press it at the same moment', async () => {
    await citizen('sekali@warga.example')
    const token = await tokenFor('sekali@warga.example')
    const presses = Array.from({ length: 10 }, () => signInByLink(visitor, token, tuesday))
    const results = await Promise.allSettled(presses)
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('is not used up by those who only look at it', async () => {
    await citizen('pemindai@warga.example')
    const token = await tokenFor('pemindai@warga.example')
    for (let look = 0; look < 3; look += 1) {
      expect(await isLinkOpen(visitor, 'sign_in', token, tuesday)).toBe(true)
    }
    await expect(signInByLink(visitor, token, tuesday)).resolves.toBeTruthy()
    expect(await isLinkOpen(visitor, 'sign_in', token, tuesday)).toBe(false)
  })

  it('ends after a quarter of an hour', async () => {
    await citizen('lambat@warga.example')
    const token = await tokenFor('lambat@warga.example')
    const late = signInByLink(visitor, token, minutesAfter(tuesday, 15))
    await expect(late).rejects.toMatchObject({ code: 'link_ended' })
    await expect(signInByLink(visitor, token, minutesAfter(tuesday, 14))).resolves.toBeTruthy()
  })

  it('is good for nothing else, and in no other city', async () => {
    await citizen('lain@warga.example')
    const token = await tokenFor('lain@warga.example')
    const refused = { code: 'link_ended' }
    const elsewhere = signInByLink(visitorOf('99.99'), token, tuesday)
    await expect(elsewhere).rejects.toMatchObject(refused)
    await expect(
      choosePassword(visitor, 'reset', { token, password }, tuesday),
    ).rejects.toMatchObject(refused)
    await expect(confirmRegistration(visitor, token, null, tuesday)).rejects.toMatchObject(refused)
  })

  it('floods no mailbox: three in an hour, whatever they are for', async () => {
    const email = 'banjir@warga.example'
    await citizen(email)
    for (let nth = 0; nth < 3; nth += 1) await ask(email)
    await ask('BANJIR@warga.example', { for: 'reset' })
    await ask(email, register)
    expect(await mailsTo(email)).toHaveLength(3)
  })
})

describe('a new password by mail', () => {
  it('ends every session and every other link of the account', async () => {
    const email = 'lupa@warga.example'
    await citizen(email)
    const before = await signIn(visitor, { email, password }, tuesday)
    const other = await tokenFor(email)
    await ask(email, { for: 'reset' })
    const token =
      (await mailsTo(email)).map((mail) => mail.token).find((one) => one !== other) ?? ''
    const fresh = 'kalimat sandi yang baru'
    const now = await choosePassword(visitor, 'reset', { token, password: fresh }, tuesday)
    expect(await resumeSession(visitor, before.sessionId, tuesday)).toBeNull()
    expect(await resumeSession(visitor, now.sessionId, tuesday)).not.toBeNull()
    const refused = { code: 'link_ended' }
    await expect(signInByLink(visitor, other, tuesday)).rejects.toMatchObject(refused)
    await expect(signIn(visitor, { email, password: fresh }, tuesday)).resolves.toBeTruthy()
    await expect(signIn(visitor, { email, password }, tuesday)).rejects.toMatchObject({
      code: 'wrong_credentials',
    })
  })
})

it('no token stands in the database', async () => {
  await citizen('rahasia@warga.example')
  const token = await tokenFor('rahasia@warga.example')
  const rows = JSON.stringify(await db().accessLink.findMany(), (_name, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  )
  expect(rows).not.toContain(token)
  expect(rows).not.toContain(Buffer.from(token, 'base64url').toString('latin1'))
})

it('the operator can still set a password for an account that has none', async () => {
  const token = await tokenFor('tanpa@warga.example', register)
  const { userId } = await confirmRegistration(visitor, token, null, tuesday)
  await changePassword(gita, { userId, password }, tuesday)
  await expect(
    signIn(visitor, { email: 'tanpa@warga.example', password }, tuesday),
  ).resolves.toBeTruthy()
})
