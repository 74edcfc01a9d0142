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
