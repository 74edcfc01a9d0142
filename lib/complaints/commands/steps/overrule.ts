import type { Actor } from '@/lib/kernel/actor'
import type { ReasonInput } from '@/lib/complaints/case/step-input'
import { endReferral } from '@/lib/complaints/commands/door/end-referral'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** The validator finds that the answer stands, and tells the citizen why. */
export function overrule(
  actor: Actor,
  number: string,
  input: ReasonInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'overrule', now, {
    expected: input.version,
    set: { returnedBy: null },
    message: { body: input.reason, forCitizen: true },
    effect: (tx, { id, changedAt }) => endReferral(actor, tx, id, changedAt),
  })
}
