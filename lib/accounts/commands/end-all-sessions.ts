import { userIdOf, type Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { revokeSessions } from '@/lib/accounts/commands/revoke-sessions'
import { transaction } from '@/lib/platform/transaction'

/** Signs the account out everywhere, here too. @throws {DomainError} not_allowed */
export async function endAllSessions(actor: Actor, now: Date): Promise<void> {
  const userId = userIdOf(actor)
  if (userId === null) throw new DomainError('not_allowed')
  await transaction((tx) => revokeSessions(actor, tx, userId, now))
}
