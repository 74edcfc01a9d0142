import type { Actor } from '@/lib/kernel/actor'
import type { ReasonInput } from '@/lib/complaints/case/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** Kominfo, the supervisor or the leadership asks whoever holds it to move; its officers are written to. */
export function remind(
  actor: Actor,
  number: string,
  { reason, version }: ReasonInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'remind', now, {
    expected: version,
    message: { body: reason, forCitizen: false },
  })
}
