import type { Actor } from '@/lib/kernel/actor'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** The day of a promise has passed: the citizen is asked whether it was kept. */
export function callIn(
  actor: Actor,
  number: string,
  promiseId: string,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'callIn', now, {
    effect: async (tx, { governmentId }) => {
      await tx.commitment.updateMany({
        where: { governmentId, id: promiseId, askedAt: null },
        data: { askedAt: now },
      })
    },
  })
}
