import type { Actor } from '@/lib/kernel/actor'
import { asQuestions, fiveQuestionNames } from '@/lib/complaints/rules/five-questions'
import type { AskBackInput } from '@/lib/complaints/case/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** Kominfo asks the citizen for what is missing; nobody's clock runs meanwhile but the settlement. */
export function askBack(
  actor: Actor,
  number: string,
  input: Pick<AskBackInput, 'reason' | 'version'> & Partial<AskBackInput>,
  now: Date,
): Promise<Performed> {
  const chosen = fiveQuestionNames.filter((name) => input[name])
  return perform(actor, number, 'askBack', now, {
    expected: input.version,
    message: { body: asQuestions(chosen, input.reason), forCitizen: true },
  })
}
