import type { Actor } from '@/lib/kernel/actor'
import type { ReasonInput } from '@/lib/complaints/case/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** The validator finds that the citizen is right: the OPD has it back, and reads what is missing. */
export function sustain(
  actor: Actor,
  number: string,
  input: ReasonInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'sustain', now, {
    expected: input.version,
    set: { returnedBy: null, outcome: null },
    message: { body: input.reason, forCitizen: true },
  })
}
