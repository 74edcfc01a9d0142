import type { Actor } from '@/lib/kernel/actor'
import { perform } from '@/lib/complaints/commands/perform'

/** The citizen takes the complaint back. */
export function withdraw(actor: Actor, number: string, now: Date): Promise<void> {
  return perform(actor, number, 'withdraw', now, {
    effect: async (tx, { governmentId, id: complaintId }) => {
      await tx.referral.updateMany({
        where: { governmentId, complaintId, endedAt: null },
        data: { endedAt: now },
      })
    },
  })
}
