import type { Actor } from '@/lib/kernel/actor'
import type { ReasonInput } from '@/lib/complaints/case/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** The outside body did not take it: Kominfo holds the complaint again and looks for its owner. */
export function reclaim(
  actor: Actor,
  number: string,
  input: ReasonInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'reclaim', now, {
    expected: input.version,
    set: { outsideCode: null, returnedBy: 'agency' },
    message: { body: input.reason, forCitizen: false },
  })
}
