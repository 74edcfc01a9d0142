import type { Actor } from '@/lib/kernel/actor'
import { actorOf } from '@/lib/accounts/actor-of'
import { sessionLife } from '@/lib/accounts/rules/policy'
import { sessionIdHash } from '@/lib/accounts/session-id'
import type { Visitor } from '@/lib/accounts/visitor'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'

/** Often enough for an idle limit of 30 minutes, and seldom enough to keep reading cheap. */
const seenEvery = 60_000

/**
 * Who a session belongs to, as the database says now: null when it ended, sat idle for too long or
 * was revoked, or when the account was deactivated. Notes that it was seen.
 */
export async function resumeSession(
  actor: Visitor,
  sessionId: string,
  now: Date,
): Promise<Actor | null> {
  const { governmentId } = actor
  const where = { governmentId_idHash: { governmentId, idHash: sessionIdHash(sessionId) } }
  const session = await db().session.findUnique({ where, include: { user: true } })
  if (!session || session.revokedAt || session.user.deactivatedAt) return null
  const idleFor = now.getTime() - session.lastSeenAt.getTime()
  if (
    session.expiresAt <= now ||
    idleFor >= sessionLife(session.user.role, session.trusted ? env().trustedPhoneDays : 0).idle
  )
    return null
  if (idleFor >= seenEvery) await db().session.update({ where, data: { lastSeenAt: now } })
  return actorOf(session.user)
}
