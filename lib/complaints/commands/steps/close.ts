import type { Actor } from '@/lib/kernel/actor'
import { endReferral } from '@/lib/complaints/commands/door/end-referral'
import { findSamplePercent } from '@/lib/agencies/reference/escalation-queries'
import { pickForCheck } from '@/lib/complaints/commands/door/pick-for-check'
import type { Transaction } from '@/lib/platform/transaction'
import {
  perform,
  type LockedComplaint,
  type Performed,
} from '@/lib/complaints/commands/door/perform'

/** The citizen confirms, or the confirmation clock has run out in silence. */
export async function close(actor: Actor, number: string, now: Date): Promise<Performed> {
  const percent = await findSamplePercent(actor.governmentId, now)
  return perform(actor, number, 'close', now, {
    effect: async (tx, complaint) => {
      const { id, changedAt } = complaint
      await endReferral(actor, tx, id, changedAt)
      if (actor.role === 'citizen') await takeAsKept(tx, complaint)
      await pickForCheck(actor, tx, complaint, percent, changedAt)
    },
  })
}

/** Whoever says that it is done says that of what was promised too. */
async function takeAsKept(
  tx: Transaction,
  { governmentId, id: complaintId, changedAt }: LockedComplaint,
): Promise<void> {
  await tx.commitment.updateMany({
    where: { governmentId, complaintId, decidedAt: null },
    data: { decidedAt: changedAt, isKept: true },
  })
}
