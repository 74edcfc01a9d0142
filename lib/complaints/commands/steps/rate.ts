import type { Actor } from '@/lib/kernel/actor'
import type { RateInput } from '@/lib/complaints/filing/input'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** How well it was dealt with, 1 to 5. Whoever thinks again rates again; the last one counts. */
export function rate(
  actor: Actor,
  number: string,
  input: RateInput,
  now: Date,
): Promise<Performed> {
  const { score, reason } = input
  return perform(actor, number, 'rate', now, {
    message: reason === undefined ? undefined : { body: reason, forCitizen: true },
    facts: { score },
    effect: async (tx, { governmentId, id: complaintId, changedAt: ratedAt }) => {
      await tx.rating.upsert({
        where: { governmentId_complaintId: { governmentId, complaintId } },
        create: { governmentId, complaintId, score, ratedAt },
        update: { score, ratedAt },
      })
    },
  })
}
