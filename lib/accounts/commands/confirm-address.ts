import { DomainError } from '@/lib/kernel/errors'
import { endLinks, spendLink } from '@/lib/accounts/access-link'
import { emailIndexOf } from '@/lib/accounts/email'
import { eraseIdentity, openIdentity } from '@/lib/accounts/identity'
import { allowMail } from '@/lib/accounts/mailbox'
import { replaceDetails } from '@/lib/accounts/own-identities'
import { maySignInByLink } from '@/lib/accounts/rules/policy'
import { endSessions } from '@/lib/accounts/session-row'
import type { Visitor } from '@/lib/accounts/visitor'
import { transaction, type Transaction } from '@/lib/platform/transaction'

/**
 * The account goes by the address whose mailbox the link came from. All its sessions end but the one that
 * confirms: whoever was let in by the old address is out.
 * @returns the address before, which is to be told of it
 * @throws {DomainError} link_ended, email_taken
 */
export async function confirmAddress(
  actor: Visitor,
  token: string,
  now: Date,
  currentSession: string | null = null,
): Promise<string | null> {
  const { governmentId } = actor
  return transaction(async (tx) => {
    const link = await spendLink(tx, governmentId, 'register', token, now)
    const { userId, identityId } = link
    if (userId === null || identityId === null) throw new DomainError('link_ended')
    const user = await tx.user.findUniqueOrThrow({
      where: { governmentId_id: { governmentId, id: userId } },
    })
    if (!maySignInByLink(user)) throw new DomainError('link_ended')
    const before = await emailOf(tx, governmentId, user.identityId)
    const email = (await emailOf(tx, governmentId, identityId)) ?? ''
    await takeAddress(tx, { governmentId, userId }, emailIndexOf(email))
    await replaceDetails(tx, { governmentId, userId }, { email })
    await allowMail(tx, { governmentId, email }, now)
    await eraseIdentity(tx, governmentId, identityId, now)
    await endLinks(tx, governmentId, userId, now)
    await endSessions(tx, { governmentId, userId }, now, currentSession)
    return before
  })
}

async function emailOf(tx: Transaction, governmentId: string, id: string): Promise<string | null> {
  const where = { governmentId_id: { governmentId, id } }
  return openIdentity(governmentId, await tx.identity.findUniqueOrThrow({ where })).email
}

async function takeAddress(
  tx: Transaction,
  { governmentId, userId }: { governmentId: string; userId: string },
  emailIndex: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const taken = await tx.user.count({ where: { governmentId, emailIndex, id: { not: userId } } })
  if (taken > 0) throw new DomainError('email_taken')
  await tx.user.updateMany({ where: { governmentId, id: userId }, data: { emailIndex } })
}
