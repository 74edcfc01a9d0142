import { DomainError } from '@/lib/kernel/errors'
import { endLinks, spendLink } from '@/lib/accounts/access-link'
import { hashPassword } from '@/lib/accounts/password'
import { beginSession, type NewSession } from '@/lib/accounts/session-row'
import type { Visitor } from '@/lib/accounts/visitor'
import { transaction } from '@/lib/platform/transaction'

/**
 * Whom the operator invited chooses his password. Every session and every other link of the account
 * ends; this browser gets a session.
 * @throws {DomainError} link_ended, too_busy
 */
export async function acceptInvitation(
  actor: Visitor,
  { token, password }: { token: string; password: string },
  now: Date,
): Promise<NewSession> {
  const { governmentId } = actor
  const passwordHash = await hashPassword(password)
  return transaction(async (tx) => {
    const { userId } = await spendLink(tx, governmentId, 'invite', token, now)
    const user =
      userId === null
        ? null
        : await tx.user.findFirst({ where: { governmentId, id: userId, deactivatedAt: null } })
    if (!user) throw new DomainError('link_ended')
    await tx.user.updateMany({
      where: { governmentId, id: user.id },
      data: { passwordHash },
    })
    const alive = { governmentId, userId: user.id, revokedAt: null }
    await tx.session.updateMany({ where: alive, data: { revokedAt: now } })
    await endLinks(tx, governmentId, user.id, now)
    return beginSession(tx, { ...user, passwordHash }, now)
  })
}
