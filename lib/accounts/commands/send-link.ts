import type { Prisma } from '@/prisma/generated/client'
import { DomainError } from '@/lib/kernel/errors'
import { type AccessMatter, accessMail } from '@/lib/accounts/access-mail'
import { issueLink } from '@/lib/accounts/access-link'
import { emailIndexOf, normaliseEmail } from '@/lib/accounts/email'
import { sealIdentity } from '@/lib/accounts/identity'
import { postTo } from '@/lib/accounts/mailbox'
import { mailboxFloodLimit, mailboxLimit, maySignInByLink } from '@/lib/accounts/rules/policy'
import type { Visitor } from '@/lib/accounts/visitor'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'
import { sendMail } from '@/lib/platform/mail'
import { consume } from '@/lib/platform/rate-limit'
import { transaction, type Transaction } from '@/lib/platform/transaction'
import type { Language } from '@/lib/words/words'

// Runs after the page has been answered, so that nobody learns from words or time whether an address
// has an account. Who asks for an address that has not answered yet asks for nothing. A mail that the server does not take is not tried again: the page says what to do
// when none comes, and the address stands in no queue and no log.

/** What somebody wants a mail for. */
export type Wish =
  | { readonly for: 'sign_in' | 'reset' }
  | { readonly for: 'register'; readonly name: string | null; readonly passwordHash: string | null }
  | { readonly for: 'newAddress'; readonly userId: string }

interface Asked {
  readonly governmentId: string
  readonly email: string
  readonly now: Date
  readonly user: Prisma.UserModel | null
}

/** Sends what the wish comes to at this address; nothing where there is nothing to say. */
export async function sendLink(
  actor: Visitor,
  email: string,
  wish: Wish,
  { language, now }: { language: Language; now: Date },
): Promise<void> {
  const { governmentId } = actor
  try {
    const mailbox = `${governmentId}/${normaliseEmail(email)}`
    await transaction(async (tx) => {
      const emailIndex = emailIndexOf(email)
      const user = await tx.user.findUnique({
        where: { governmentId_emailIndex: { governmentId, emailIndex } },
      })
      const matter = await matterOf(tx, { governmentId, email, now, user }, wish)
      // Nothing is counted of what sends no mail.
      if (matter === null) return
      await countMail(actor, mailbox)
      const posting = await postTo(
        tx,
        { governmentId, email, isAskedFor: true },
        now,
        async (asking) => {
          const { appUrl } = env()
          await sendMail(accessMail(email, matter, { language, appUrl, asking }))
        },
      )
      // Nor is anything kept of what was asked for.
      if (posting.result !== 'sent') throw new DomainError('not_allowed')
    })
  } catch (err) {
    if (!(err instanceof DomainError)) log().warn({ err }, 'an access link could not be sent')
  }
}

async function countMail({ address }: Visitor, mailbox: string): Promise<void> {
  await consume(mailboxLimit, `${mailbox}/${address ?? ''}`)
  await consume(mailboxFloodLimit, mailbox)
}

function matterOf(tx: Transaction, asked: Asked, wish: Wish): Promise<AccessMatter | null> {
  if (wish.for === 'newAddress') return newAddress(tx, asked, wish.userId)
  if (asked.user) return forKnown(tx, asked, asked.user, wish.for)
  return wish.for === 'register' ? registration(tx, asked, wish) : Promise.resolve(null)
}

async function forKnown(
  tx: Transaction,
  { governmentId, now }: Asked,
  user: Prisma.UserModel,
  purpose: 'sign_in' | 'reset' | 'register',
): Promise<AccessMatter | null> {
  if (user.deactivatedAt !== null) return null
  if (!maySignInByLink(user)) return { kind: 'staff' }
  const opens = purpose === 'reset' ? 'reset' : 'sign_in'
  const kind = ({ sign_in: 'signIn', reset: 'reset', register: 'known' } as const)[purpose]
  return {
    kind,
    token: await issueLink(tx, governmentId, { purpose: opens, userId: user.id }, now),
  }
}

async function registration(
  tx: Transaction,
  { governmentId, email, now }: Asked,
  { name, passwordHash }: Extract<Wish, { for: 'register' }>,
): Promise<AccessMatter> {
  const details = { name, phone: null, email: normaliseEmail(email) }
  const identityId = await sealIdentity(tx, governmentId, details, now)
  const owner = { purpose: 'register', identityId, passwordHash } as const
  return { kind: 'register', token: await issueLink(tx, governmentId, owner, now) }
}

/** An address that has an account already cannot become that of another. */
async function newAddress(
  tx: Transaction,
  { governmentId, email, now, user }: Asked,
  userId: string,
): Promise<AccessMatter | null> {
  if (user) return null
  const details = { name: null, phone: null, email: normaliseEmail(email) }
  const identityId = await sealIdentity(tx, governmentId, details, now)
  const owner = { purpose: 'register', userId, identityId } as const
  return { kind: 'newAddress', token: await issueLink(tx, governmentId, owner, now) }
}
