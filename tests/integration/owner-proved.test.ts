// What nobody may do at somebody else's open browser: another address, a first password.

import { describe, expect, it } from 'vitest'
import { changeOwnPassword } from '@/lib/accounts/commands/change-own-password'
import { confirmAddress } from '@/lib/accounts/commands/confirm-address'
import { resumeSession } from '@/lib/accounts/commands/resume-session'
import { signIn } from '@/lib/accounts/commands/sign-in'
import { signInByLink } from '@/lib/accounts/commands/sign-in-by-link'
import { findMyAccount } from '@/lib/accounts/queries'
import type { Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { batam } from '@/tests/support/cast'
import { ask, citizen, mailsTo, password, tokenFor, visitor } from '@/tests/support/mailbox'
import { minutesAfter, tuesday } from '@/tests/support/world'

describe('another address', () => {
  it('counts once its own mailbox has confirmed it', async () => {
    const userId = await citizen('lama@warga.example')
    const token = await tokenFor('baru@warga.example', { for: 'newAddress', userId })
    expect(await confirmAddress(visitor, token, tuesday)).toBe('lama@warga.example')
    const actor: Actor = { role: 'citizen', via: 'account', governmentId: batam, userId }
    expect(await findMyAccount(actor)).toMatchObject({ email: 'baru@warga.example', name: 'Rina' })
    await expect(
      signIn(visitor, { email: 'baru@warga.example', password }, tuesday),
    ).resolves.toBeTruthy()
  })

  it('ends every session but the one that confirms it', async () => {
    const email = 'pindah@warga.example'
    const userId = await citizen(email)
    const elsewhere = await signIn(visitor, { email, password }, tuesday)
    const here = await signIn(visitor, { email, password }, tuesday)
    const token = await tokenFor('pindah.baru@warga.example', { for: 'newAddress', userId })
    await confirmAddress(visitor, token, tuesday, here.sessionId)
    expect(await resumeSession(visitor, elsewhere.sessionId, tuesday)).toBeNull()
    expect(await resumeSession(visitor, here.sessionId, tuesday)).not.toBeNull()
  })

  it('of somebody else is not taken over, and nothing tells that it is his', async () => {
    const userId = await citizen('ingin@warga.example')
    await citizen('orang@warga.example')
    await ask('orang@warga.example', { for: 'newAddress', userId })
    expect(await mailsTo('orang@warga.example')).toEqual([])
  })
})

describe('an account without a password', () => {
  it('gets its first one from a session that has just begun by a link, and from no other', async () => {
    const email = 'tautan@warga.example'
    const userId = await citizen(email)
    const { sessionId } = await signInByLink(visitor, await tokenFor(email), tuesday)
    await db().user.updateMany({ where: { id: userId }, data: { passwordHash: null } })
    const actor: Actor = { role: 'citizen', via: 'account', governmentId: batam, userId }
    const first = { password: 'kalimat sandi pertama' }
    const late = changeOwnPassword(actor, first, minutesAfter(tuesday, 16), sessionId)
    await expect(late).rejects.toMatchObject({ code: 'sign_in_again' })
    const elsewhere = changeOwnPassword(actor, first, minutesAfter(tuesday, 1))
    await expect(elsewhere).rejects.toMatchObject({ code: 'sign_in_again' })
    await changeOwnPassword(actor, first, minutesAfter(tuesday, 1), sessionId)
    await expect(
      signIn(visitor, { email, ...first }, minutesAfter(tuesday, 2)),
    ).resolves.toBeTruthy()
  })
})
