import type { Actor } from '@/lib/kernel/actor'
import type { Transaction } from '@/lib/platform/transaction'

/** Of a complaint, whose hands it is in. */
export const heldByNobody = { agencyCode: null, assignedTo: null, divisionCode: null }

/** No agency holds the complaint any longer, nor helps with it. @param proposedCode the owner that it names instead */
export async function endReferral(
  actor: Actor,
  tx: Transaction,
  complaintId: string,
  now: Date,
  proposedCode: string | null = null,
): Promise<void> {
  const open = { governmentId: actor.governmentId, complaintId, endedAt: null }
  await tx.referral.updateMany({
    where: { ...open, isSupporting: false },
    data: { endedAt: now, proposedCode },
  })
  await tx.referral.updateMany({ where: open, data: { endedAt: now } })
}
