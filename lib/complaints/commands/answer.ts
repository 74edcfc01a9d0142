import type { Actor } from '@/lib/kernel/actor'
import type { AnswerInput } from '@/lib/complaints/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/perform'

/** The OPD's answer, with what came of the complaint. The citizen now has the last word. */
export function answer(
  actor: Actor,
  number: string,
  input: AnswerInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'answer', now, {
    expected: input.version,
    carriesEvidence: true,
    set: { outcome: input.outcome },
    message: { body: input.answer, forCitizen: true },
    facts: { outcome: input.outcome },
  })
}
