import type { Actor } from '@/lib/kernel/actor'
import type { ReasonInput } from '@/lib/complaints/case/step-input'
import { markChecked } from '@/lib/complaints/commands/steps/inspect'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** It was closed and should not have been: the OPD that answered has it again. */
export function recall(
  actor: Actor,
  number: string,
  input: ReasonInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'recall', now, {
    expected: input.version,
    set: { outcome: null },
    message: { body: input.reason, forCitizen: true },
    effect: (tx, { id }) => markChecked(actor, tx, id, false, now),
  })
}
