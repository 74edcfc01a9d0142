import type { Actor } from '@/lib/kernel/actor'
import type { ReasonInput } from '@/lib/complaints/case/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** The citizen tells more, unasked; whoever holds the complaint reads it. */
export function add(
  actor: Actor,
  number: string,
  input: ReasonInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'add', now, {
    message: { body: input.reason, forCitizen: true },
  })
}
