import type { Actor } from '@/lib/kernel/actor'
import type { ReasonInput } from '@/lib/complaints/case/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** An interim reply: it stops the reply clock alone. A promise is one; it never leads to closing. */
export function inform(
  actor: Actor,
  number: string,
  input: ReasonInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'inform', now, {
    expected: input.version,
    carriesEvidence: true,
    message: { body: input.reason, forCitizen: true },
  })
}
