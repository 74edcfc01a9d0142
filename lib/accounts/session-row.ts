import { DomainError } from '@/lib/kernel/errors'
import { sessionLife } from '@/lib/accounts/rules/policy'
import { newSessionId, sessionIdHash } from '@/lib/accounts/session-id'
import type { Transaction } from '@/lib/platform/transaction'

/** Ends what an account has open, but for the one session that is kept, if any. */
export async function endSessions(
  tx: Transaction,
  { governmentId, userId }: { governmentId: string; userId: string },
  now: Date,
  keep: string | null = null,
): Promise<void> {
  const kept = keep !== null && { idHash: { not: sessionIdHash(keep) } }
  const where = { governmentId, userId, revokedAt: null, ...kept }
  await tx.session.updateMany({ where, data: { revokedAt: now } })
}

export interface NewSession {
  readonly sessionId: string
  readonly userId: string
  readonly role: string
  /** Milliseconds after which the browser may forget the cookie. */
  readonly life: number
}

export interface CheckedUser {
  governmentId: string
  id: string
  role: string
  passwordHash: string | null
}

/**
 * Begins a session, only while the account is still as it was checked: a password may have changed in
 * the meantime.
 * @throws {DomainError} wrong_credentials
 */
export async function beginSession(
  tx: Transaction,
  user: CheckedUser,
  now: Date,
  trustedDays = 0,
): Promise<NewSession> {
  const { governmentId, id: userId, role, passwordHash } = user
  const sessionId = newSessionId(governmentId)
  const life = sessionLife(role, trustedDays).absolute
  const times = { createdAt: now, lastSeenAt: now, expiresAt: new Date(now.getTime() + life) }
  const where = { governmentId, id: userId, passwordHash, deactivatedAt: null }
  const { count } = await tx.user.updateMany({ where, data: { lastSignedInAt: now } })
  if (count === 0) throw new DomainError('wrong_credentials')
  const idHash = sessionIdHash(sessionId)
  await tx.session.create({
    data: { governmentId, idHash, userId, trusted: trustedDays > 0, ...times },
  })
  return { sessionId, userId, role, life }
}
