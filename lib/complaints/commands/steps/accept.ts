import type { Actor } from '@/lib/kernel/actor'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** The OPD takes the work on. */
export function accept(actor: Actor, number: string, now: Date): Promise<Performed> {
  return perform(actor, number, 'accept', now, {
    effect: async (tx, { governmentId, id: complaintId, agencyCode, changedAt }) => {
      await tx.referral.updateMany({
        where: { governmentId, complaintId, agencyCode: agencyCode ?? '', endedAt: null },
        data: { acceptedAt: changedAt },
      })
    },
  })
}
