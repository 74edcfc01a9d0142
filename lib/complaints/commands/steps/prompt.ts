import type { Actor } from '@/lib/kernel/actor'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** The day of a promise is near: whoever gave it is reminded. */
export function prompt(
  actor: Actor,
  number: string,
  promiseId: string,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'prompt', now, {
    facts: { calls: 'officers' },
    effect: async (tx, { governmentId }) => {
      await tx.commitment.updateMany({
        where: { governmentId, id: promiseId, remindedAt: null },
        data: { remindedAt: now },
      })
    },
  })
}
