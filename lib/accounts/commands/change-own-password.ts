import { userIdOf, type Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { changePassword } from '@/lib/accounts/commands/change-password'
import type { OwnPasswordInput } from '@/lib/accounts/input'
import { passwordMatches } from '@/lib/accounts/password'
import { ownPasswordLimit } from '@/lib/accounts/rules/policy'
import { db } from '@/lib/platform/db'
import { consume, refund } from '@/lib/platform/rate-limit'

/**
 * Sets one's own password, or changes it for whoever still knows the one before (ASVS 5.0.0-6.2.3).
 * @throws {DomainError} not_allowed, wrong_password, too_many_attempts, too_busy
 */
export async function changeOwnPassword(
  actor: Actor,
  { current, password }: OwnPasswordInput,
  now: Date,
  currentSession?: string,
): Promise<void> {
  const { governmentId } = actor
  const userId = userIdOf(actor)
  if (userId === null) throw new DomainError('not_allowed')
  const { passwordHash } = await db().user.findUniqueOrThrow({
    where: { governmentId_id: { governmentId, id: userId } },
  })
  if (passwordHash !== null) await check(`${governmentId}/${userId}`, passwordHash, current ?? '')
  await changePassword(actor, { userId, password }, now, currentSession)
}

async function check(key: string, passwordHash: string, current: string): Promise<void> {
  await consume(ownPasswordLimit, key)
  if (!(await passwordMatches(passwordHash, current))) {
    throw new DomainError('wrong_password', 'current')
  }
  await refund(ownPasswordLimit, key)
}
