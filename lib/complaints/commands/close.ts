import type { Actor } from '@/lib/kernel/actor'
import { endReferral } from '@/lib/complaints/commands/end-referral'
import { perform, type Performed } from '@/lib/complaints/commands/perform'

/** The citizen confirms, or the confirmation clock has run out in silence. */
export function close(actor: Actor, number: string, now: Date): Promise<Performed> {
  return perform(actor, number, 'close', now, {
    effect: (tx, { id, changedAt }) => endReferral(actor, tx, id, changedAt),
  })
}
