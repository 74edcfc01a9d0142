import type { Prisma } from '@/prisma/generated/client'
import { emailIndexOf, mailboxIndexOf } from '@/lib/accounts/email'
import { mailboxPath, type MailboxPath } from '@/lib/accounts/mailbox-token'
import { wake } from '@/lib/platform/queue'
import type { Transaction } from '@/lib/platform/transaction'

// Anybody can name anybody's address. One mail goes there that asks; before its owner says yes there is
// no second one, whatever is done here in his name. Whoever signs in by an address has said yes.

/** What became of a mail to an address. */
export type Posting =
  { readonly result: 'sent' | 'refused' } | { readonly result: 'unanswered'; readonly id: string }

interface Address {
  readonly governmentId: string
  readonly email: string
  /** A mail that its owner has just asked for himself, as a link to sign in: a no is not meant for it. */
  readonly isAskedFor?: boolean
}

/**
 * Sends by `send`, unless the owner of the address is still to answer, or has said no. The row stays
 * locked until the change is kept: of two mails at once one asks, and the other finds it asked. What
 * `send` throws undoes the asking with the change.
 * @param send gets the page that asks, where this is the mail that does
 */
export async function postTo(
  tx: Transaction,
  { governmentId, email, isAskedFor = false }: Address,
  now: Date,
  send: (asking: MailboxPath | null) => Promise<void>,
): Promise<Posting> {
  const said = await saidBefore(tx, { governmentId, email, isAskedFor })
  if (said === 'no') return { result: 'refused' }
  if (said === 'yes') {
    await send(null)
    return { result: 'sent' }
  }
  return ask(await lockedMailbox(tx, governmentId, email, now), { tx, governmentId, now, send })
}

/** Without a lock: a yes is not waited for, and a no of an owner who has an account holds too. */
async function saidBefore(
  tx: Transaction,
  { governmentId, email, isAskedFor }: Address,
): Promise<'yes' | 'no' | null> {
  const addressIndex = mailboxIndexOf(email)
  const row = await tx.mailbox.findUnique({
    where: { governmentId_addressIndex: { governmentId, addressIndex } },
    select: { allowedAt: true, refusedAt: true },
  })
  if (row?.refusedAt && !isAskedFor) return 'no'
  return row?.allowedAt || (await isOfAccount(tx, governmentId, email)) ? 'yes' : null
}

interface Asking {
  readonly tx: Transaction
  readonly governmentId: string
  readonly now: Date
  readonly send: (asking: MailboxPath | null) => Promise<void>
}

async function ask(row: Row, { tx, governmentId, now, send }: Asking): Promise<Posting> {
  if (row.refused_at !== null) return { result: 'refused' }
  const isFirst = row.allowed_at === null && row.asked_at === null
  if (row.allowed_at === null && !isFirst) return { result: 'unanswered', id: row.id }
  await send(isFirst ? mailboxPath(row.id) : null)
  if (isFirst) {
    const where = { governmentId_id: { governmentId, id: row.id } }
    await tx.mailbox.update({ where, data: { askedAt: now } })
  }
  return { result: 'sent' }
}

/** Its owner says yes, by the page or by a link that opened something to him: what waited goes out. */
export async function allowMail(
  tx: Transaction,
  { governmentId, email }: { governmentId: string; email: string },
  now: Date,
): Promise<void> {
  const { id } = await lockedMailbox(tx, governmentId, email, now)
  await keepAnswer(tx, { governmentId, id }, true, now)
}

/** Keeps the last answer; what waited for it is sent, or never. */
export async function keepAnswer(
  tx: Transaction,
  { governmentId, id }: { governmentId: string; id: string },
  isAllowed: boolean,
  now: Date,
): Promise<void> {
  const answer = { allowedAt: isAllowed ? now : null, refusedAt: isAllowed ? null : now }
  await tx.mailbox.updateMany({ where: { governmentId, id }, data: answer })
  const { count } = await tx.notice.updateMany({
    where: { governmentId, mailboxId: id, status: 'waiting' },
    data: isAllowed
      ? { status: 'queued', nextAttemptAt: now }
      : { status: 'failed', lastError: notWanted },
  })
  if (isAllowed && count > 0) await wake(tx)
}

/** Why nothing is sent to an owner who said no, in words that name nobody. */
export const notWanted = 'not sent: the owner of the address wants no mail'

/** Nothing says any more that anybody wrote to this address; a no is kept, since it has to be obeyed. */
export async function forgetMailbox(
  tx: Transaction,
  governmentId: string,
  email: string,
): Promise<void> {
  const addressIndex = mailboxIndexOf(email)
  await tx.mailbox.deleteMany({ where: { governmentId, addressIndex, refusedAt: null } })
}

interface Row {
  readonly id: string
  readonly asked_at: Date | null
  readonly allowed_at: Date | null
  readonly refused_at: Date | null
}

async function lockedMailbox(
  tx: Transaction,
  governmentId: string,
  email: string,
  now: Date,
): Promise<Row> {
  const addressIndex = mailboxIndexOf(email)
  const named = { governmentId, addressIndex, namedAt: now }
  await tx.mailbox.createMany({ data: named, skipDuplicates: true })
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT id, asked_at, allowed_at, refused_at FROM mailboxes
    WHERE government_id = ${governmentId} AND address_index = ${addressIndex} FOR UPDATE`
  if (!row) throw new Error('a mailbox is gone that was there a moment ago')
  return row
}

async function isOfAccount(tx: Transaction, governmentId: string, email: string): Promise<boolean> {
  const where = { governmentId, emailIndex: emailIndexOf(email), ...takenUp }
  return (await tx.user.count({ where })) > 0
}

/**
 * Accounts whose owner has been there: a citizen's begins with a link from the mailbox; an invitation to
 * work here is taken up by choosing a password.
 */
export const takenUp = {
  deactivatedAt: null,
  OR: [{ role: 'citizen' }, { passwordHash: { not: null } }],
} as const satisfies Prisma.UserWhereInput
