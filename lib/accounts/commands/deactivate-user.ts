import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { revokeSessions } from '@/lib/accounts/commands/revoke-sessions'
import { mayManagePeople } from '@/lib/accounts/rules/policy'
import { requireOtherOperator } from '@/lib/accounts/commands/change-role'
import type { Transaction } from '@/lib/platform/transaction'

/**
 * Closes an account: no sign-in any more, and every session ends at once. What the person did stays.
 * Whoever calls has seen to what he leaves behind (lib/complaints/commands/beside/dismiss.ts).
 * @throws {DomainError} not_allowed, not_found, last_operator
 */
export async function deactivateUser(
  actor: Actor,
  tx: Transaction,
  userId: string,
  now: Date,
): Promise<void> {
  if (!mayManagePeople(actor)) throw new DomainError('not_allowed')
  const { governmentId } = actor
  await requireOtherOperator(actor, tx, userId)
  const where = { governmentId, id: userId, deactivatedAt: null }
  const { count } = await tx.user.updateMany({ where, data: { deactivatedAt: now } })
  if (count === 0) throw new DomainError('not_found')
  await revokeSessions(actor, tx, userId, now)
}
