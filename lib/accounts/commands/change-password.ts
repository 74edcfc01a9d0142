import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { revokeSessions } from '@/lib/accounts/commands/revoke-sessions'
import { changePasswordInput, type ChangePasswordInput } from '@/lib/accounts/input'
import { hashPassword } from '@/lib/accounts/password'
import { mayChange } from '@/lib/accounts/rules/policy'
import { transaction } from '@/lib/platform/transaction'

/**
 * A new password for oneself, or by the operator for someone else. All sessions end, but the one
 * that it is changed from: an old password must not live on in an old session.
 * @throws {DomainError} not_allowed, not_found, too_busy
 */
export async function changePassword(
  actor: Actor,
  input: ChangePasswordInput,
  now: Date,
  currentSession: string | null = null,
): Promise<void> {
  const { userId, password } = changePasswordInput.parse(input)
  if (!mayChange(actor, userId)) throw new DomainError('not_allowed')
  const { governmentId } = actor
  const passwordHash = await hashPassword(password)
  await transaction(async (tx) => {
    const where = { governmentId, id: userId }
    const { count } = await tx.user.updateMany({ where, data: { passwordHash } })
    if (count === 0) throw new DomainError('not_found')
    await revokeSessions(actor, tx, userId, now, currentSession)
  })
}
