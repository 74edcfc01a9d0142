import { transaction } from '@/lib/platform/transaction'
import type { Visitor } from '@/lib/accounts/visitor'

/** Somebody with the same problem wants to hear no more of it; his vote stays counted. */
export async function stopFollowing(actor: Visitor, supportId: string, now: Date): Promise<void> {
  const { governmentId } = actor
  await transaction((tx) =>
    tx.support.updateMany({
      where: { governmentId, id: supportId, stoppedAt: null },
      data: { stoppedAt: now },
    }),
  )
}
