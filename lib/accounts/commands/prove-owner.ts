import { userIdOf, type Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { passwordMatches } from '@/lib/accounts/password'
import { freshSession, ownPasswordLimit } from '@/lib/accounts/rules/policy'
import { sessionIdHash } from '@/lib/accounts/session-id'
import { db } from '@/lib/platform/db'
import { consume, refund } from '@/lib/platform/rate-limit'

/** What shows that it is the owner who asks, and not whoever sits at an open browser. */
export interface Proof {
  readonly current?: string | undefined
  /** As the browser holds it. */
  readonly sessionId: string | null
}

/**
 * Before what nobody may do for another: the password again; of an account without one, a session that a
 * link from its mailbox has begun a short while ago (ASVS 5.0.0-7.5.1).
 * @throws {DomainError} not_allowed, wrong_password, sign_in_again, too_many_attempts, too_busy
 */
export async function proveOwner(actor: Actor, proof: Proof, now: Date): Promise<void> {
  const { governmentId } = actor
  const userId = userIdOf(actor)
  if (userId === null) throw new DomainError('not_allowed')
  const { passwordHash } = await db().user.findUniqueOrThrow({
    where: { governmentId_id: { governmentId, id: userId } },
  })
  if (passwordHash !== null) {
    await checkPassword(`${governmentId}/${userId}`, passwordHash, proof.current ?? '')
  } else if (!(await isFresh(actor, userId, proof.sessionId, now))) {
    throw new DomainError('sign_in_again')
  }
}

async function checkPassword(key: string, passwordHash: string, current: string): Promise<void> {
  await consume(ownPasswordLimit, key)
  if (!(await passwordMatches(passwordHash, current))) {
    throw new DomainError('wrong_password', 'current')
  }
  await refund(ownPasswordLimit, key)
}

async function isFresh(
  { governmentId }: Actor,
  userId: string,
  sessionId: string | null,
  now: Date,
): Promise<boolean> {
  if (sessionId === null) return false
  const session = await db().session.findFirst({
    where: { governmentId, userId, idHash: sessionIdHash(sessionId), revokedAt: null },
    select: { createdAt: true },
  })
  return session !== null && now.getTime() - session.createdAt.getTime() <= freshSession
}
