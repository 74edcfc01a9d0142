import type { Actor } from '@/lib/kernel/actor'
import type { ReasonInput } from '@/lib/complaints/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/perform'

/** A note among staff; the citizen never sees it. */
export function note(
  actor: Actor,
  number: string,
  input: ReasonInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'note', now, {
    message: { body: input.reason, forCitizen: false },
  })
}
