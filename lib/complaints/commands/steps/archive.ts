import type { Actor } from '@/lib/kernel/actor'
import type { ReasonInput } from '@/lib/complaints/case/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** Kominfo ends a complaint that cannot be worked on, and tells the citizen why. */
export function archive(
  actor: Actor,
  number: string,
  input: ReasonInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'archive', now, {
    expected: input.version,
    message: { body: input.reason, forCitizen: true },
  })
}
