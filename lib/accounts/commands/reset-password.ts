import { DomainError } from '@/lib/kernel/errors'
import { endLinks, spendLink } from '@/lib/accounts/access-link'
import { hashPassword } from '@/lib/accounts/password'
import { maySignInByLink } from '@/lib/accounts/rules/policy'
import { beginSession, type NewSession } from '@/lib/accounts/session-row'
import type { Visitor } from '@/lib/accounts/visitor'
import { transaction } from '@/lib/platform/transaction'

/**
 * A new password for whoever holds the link from the mailbox. Every session and every other link of
 * the account ends; this browser gets a new session.
 * @throws {DomainError} link_ended, too_busy
 */
export async function resetPassword(
  actor: Visitor,
  { token, password }: { token: string; password: string },
  now: Date,
): Promise<NewSession> {
  const { governmentId } = actor
  const passwordHash = await hashPassword(password)
  return transaction(async (tx) => {
    const { userId } = await spendLink(tx, governmentId, 'reset', token, now)
    if (userId === null) throw new DomainError('link_ended')
    const user = await tx.user.findUniqueOrThrow({
      where: { governmentId_id: { governmentId, id: userId } },
    })
    if (!maySignInByLink(user)) throw new DomainError('link_ended')
    await tx.user.updateMany({ where: { governmentId, id: userId }, data: { passwordHash } })
    const alive = { governmentId, userId, revokedAt: null }
    await tx.session.updateMany({ where: alive, data: { revokedAt: now } })
    await endLinks(tx, governmentId, userId, now)
    return beginSession(tx, { ...user, passwordHash }, now)
  })
}
