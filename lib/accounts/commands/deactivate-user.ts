import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { revokeSessions } from '@/lib/accounts/commands/revoke-sessions'
import { mayManagePeople } from '@/lib/accounts/policy'
import { transaction } from '@/lib/platform/transaction'

/**
 * Closes an account: no sign-in any more, and every session ends at once. What the person did stays.
 * @throws {DomainError} not_allowed, not_found
 */
export async function deactivateUser(actor: Actor, userId: string, now: Date): Promise<void> {
  if (!mayManagePeople(actor)) throw new DomainError('not_allowed')
  const { governmentId } = actor
  await transaction(async (tx) => {
    const where = { governmentId, id: userId, deactivatedAt: null }
    const { count } = await tx.user.updateMany({ where, data: { deactivatedAt: now } })
    if (count === 0) throw new DomainError('not_found')
    await revokeSessions(actor, tx, userId, now)
  })
}
