import type { Actor } from '@/lib/kernel/actor'
import type { AnswerInput } from '@/lib/complaints/case/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** Kominfo passes on what the outside body answered. */
export function relay(
  actor: Actor,
  number: string,
  input: AnswerInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'relay', now, {
    expected: input.version,
    carriesEvidence: true,
    set: { sp4nAnsweredAt: null, outcome: input.outcome },
    message: { body: input.answer, forCitizen: true },
    facts: { outcome: input.outcome },
  })
}
