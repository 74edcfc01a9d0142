import { DomainError } from '@/lib/kernel/errors'
import { spendLink } from '@/lib/accounts/access-link'
import { maySignInByLink } from '@/lib/accounts/rules/policy'
import { beginSession, type NewSession } from '@/lib/accounts/session-row'
import type { Visitor } from '@/lib/accounts/visitor'
import { transaction } from '@/lib/platform/transaction'

/**
 * Begins a session for whoever holds the link from the mailbox.
 * @throws {DomainError} link_ended
 */
export async function signInByLink(actor: Visitor, token: string, now: Date): Promise<NewSession> {
  const { governmentId } = actor
  return transaction(async (tx) => {
    const { userId } = await spendLink(tx, governmentId, 'sign_in', token, now)
    if (userId === null) throw new DomainError('link_ended')
    const where = { governmentId_id: { governmentId, id: userId } }
    const user = await tx.user.findUniqueOrThrow({ where })
    if (!maySignInByLink(user)) throw new DomainError('link_ended')
    return beginSession(tx, user, now)
  })
}
