import { eraseIdentity } from '@/lib/accounts/identity'
import { db } from '@/lib/platform/db'
import { forEachIsolated } from '@/lib/platform/failure-isolation'
import { transaction } from '@/lib/platform/transaction'

const day = 24 * 60 * 60 * 1000

/** Sessions past their longest life, and a day later those that were ended: nobody needs them. */
export async function deleteEndedSessions(now: Date): Promise<void> {
  const dayAgo = new Date(now.getTime() - day)
  await transaction((tx) =>
    tx.session.deleteMany({
      where: { OR: [{ expiresAt: { lt: now } }, { revokedAt: { lt: dayAgo } }] },
    }),
  )
}

/** Counters whose time has passed count nothing any more. */
export async function deleteSpentRateLimits(now: Date): Promise<void> {
  await transaction((tx) => tx.rateLimit.deleteMany({ where: { expire: { lt: now.getTime() } } }))
}

/** Links whose time is over; with a registration that nobody confirmed goes the person who asked. */
export async function deleteExpiredLinks(now: Date): Promise<void> {
  const expired = await db().accessLink.findMany({ where: { expiresAt: { lt: now } } })
  await forEachIsolated(expired, ({ governmentId, tokenHash, ...link }) =>
    transaction(async (tx) => {
      const { identityId, userId, usedAt } = link
      // Of a registration that was confirmed it is the account's own.
      if (identityId !== null && (usedAt === null || userId !== null)) {
        await eraseIdentity(tx, governmentId, identityId, now)
      }
      await tx.accessLink.deleteMany({ where: { governmentId, tokenHash } })
    }),
  )
}
