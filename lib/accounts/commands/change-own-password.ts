import { userIdOf, type Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { changePassword } from '@/lib/accounts/commands/change-password'
import { proveOwner } from '@/lib/accounts/commands/prove-owner'
import type { OwnPasswordInput } from '@/lib/accounts/input'

/**
 * Sets one's own password, or changes it for whoever still knows the one before (ASVS 5.0.0-6.2.3).
 * @throws {DomainError} not_allowed, wrong_password, sign_in_again, too_many_attempts, too_busy
 */
export async function changeOwnPassword(
  actor: Actor,
  { current, password }: OwnPasswordInput,
  now: Date,
  sessionId: string | null = null,
): Promise<void> {
  const userId = userIdOf(actor)
  if (userId === null) throw new DomainError('not_allowed')
  await proveOwner(actor, { current, sessionId }, now)
  await changePassword(actor, { userId, password }, now, sessionId)
}
