import type { Actor } from '@/lib/kernel/actor'
import { endReferral } from '@/lib/complaints/commands/door/end-referral'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** The citizen takes the complaint back. */
export function withdraw(actor: Actor, number: string, now: Date): Promise<Performed> {
  return perform(actor, number, 'withdraw', now, {
    effect: (tx, { id, changedAt }) => endReferral(actor, tx, id, changedAt),
  })
}
