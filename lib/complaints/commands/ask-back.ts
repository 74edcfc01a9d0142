import type { Actor } from '@/lib/kernel/actor'
import type { ReasonInput } from '@/lib/complaints/input'
import { perform, type Performed } from '@/lib/complaints/commands/perform'

/** Kominfo asks the citizen for what is missing; nobody's clock runs meanwhile but the settlement. */
export function askBack(
  actor: Actor,
  number: string,
  input: ReasonInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'askBack', now, {
    expected: input.version,
    message: { body: input.reason, forCitizen: true },
  })
}
