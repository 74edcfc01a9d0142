import { userIdOf, type Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { mayChange } from '@/lib/accounts/rules/policy'
import { endSessions } from '@/lib/accounts/session-row'
import { sessionIdHash } from '@/lib/accounts/session-id'
import { transaction, type Transaction } from '@/lib/platform/transaction'

/**
 * Ends all sessions of a user, but the one kept, inside the change that makes it necessary.
 * @throws {DomainError} not_allowed
 */
export async function revokeSessions(
  actor: Actor,
  tx: Transaction,
  userId: string,
  now: Date,
  keep: string | null = null,
): Promise<void> {
  if (!mayChange(actor, userId)) throw new DomainError('not_allowed')
  const { governmentId } = actor
  await endSessions(tx, { governmentId, userId }, now, keep)
}

/** Ends one session of the actor's own: signing out. */
export async function revokeSession(actor: Actor, sessionId: string, now: Date): Promise<void> {
  const { governmentId } = actor
  const userId = userIdOf(actor)
  if (userId === null) throw new DomainError('not_allowed')
  const where = { governmentId, userId, idHash: sessionIdHash(sessionId), revokedAt: null }
  await transaction((tx) => tx.session.updateMany({ where, data: { revokedAt: now } }))
}
