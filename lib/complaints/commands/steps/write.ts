import type { Actor } from '@/lib/kernel/actor'
import type { ReasonInput } from '@/lib/complaints/case/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** Kominfo writes to the citizen, without asking for anything and without stopping a clock. */
export function write(
  actor: Actor,
  number: string,
  input: ReasonInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'write', now, {
    expected: input.version,
    message: { body: input.reason, forCitizen: true },
  })
}
