import type { Actor } from '@/lib/kernel/actor'
import type { Transaction } from '@/lib/platform/transaction'

/** The agency holds the complaint no longer. @param proposedCode the owner that it names instead */
export async function endReferral(
  actor: Actor,
  tx: Transaction,
  complaintId: string,
  now: Date,
  proposedCode: string | null = null,
): Promise<void> {
  await tx.referral.updateMany({
    where: { governmentId: actor.governmentId, complaintId, endedAt: null },
    data: { endedAt: now, proposedCode },
  })
}
