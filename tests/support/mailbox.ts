// What reaches a mailbox of the tests, and the accounts that are opened from it.

import { createUser } from '@/lib/accounts/commands/create-user'
import { sendLink, type Wish } from '@/lib/accounts/commands/send-link'
import { visitorOf } from '@/lib/accounts/visitor'
import type { Actor } from '@/lib/kernel/actor'
import { env } from '@/lib/platform/env'
import { accessMails } from './access-mails'
import { batam } from './cast'
import { tuesday } from './world'

export const visitor = visitorOf(batam)
export const gita: Actor = { role: 'operator', governmentId: batam, userId: crypto.randomUUID() }
export const password = 'enam belas huruf lebih'
export const register: Wish = { for: 'register', name: 'Rina Marpaung', passwordHash: null }

export function ask(email: string, wish: Wish = { for: 'sign_in' }): Promise<void> {
  return sendLink(visitor, email, wish, { language: 'id', now: tuesday })
}

export async function mailsTo(email: string) {
  return accessMails(env().dataDir, email)
}

export async function tokenFor(email: string, wish?: Wish): Promise<string> {
  await ask(email, wish)
  const token = (await mailsTo(email)).at(-1)?.token
  if (!token) throw new Error(`no link for ${email}`)
  return token
}

export function citizen(email: string): Promise<string> {
  return createUser(gita, { email, name: 'Rina', role: 'citizen', password }, tuesday)
}
