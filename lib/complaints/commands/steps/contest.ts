import type { Actor } from '@/lib/kernel/actor'
import type { ReasonInput } from '@/lib/complaints/case/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** The citizen does not agree that it was archived: once, while the clock `contest` runs. */
export function contest(
  actor: Actor,
  number: string,
  input: ReasonInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'contest', now, {
    set: { returnedBy: 'citizen' },
    message: { body: input.reason, forCitizen: true },
  })
}
