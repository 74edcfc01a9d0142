import type { Actor } from '@/lib/kernel/actor'
import type { ReasonInput } from '@/lib/complaints/case/step-input'
import { decideCommitment } from '@/lib/complaints/commands/door/record-commitment'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/**
 * The citizen says that what was promised was not done: the OPD has it again, closed or not.
 * @throws {DomainError} `no_promise_due`
 */
export function breach(
  actor: Actor,
  number: string,
  input: ReasonInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'breach', now, {
    set: { outcome: null },
    message: { body: input.reason, forCitizen: true },
    effect: (tx, { id }) => decideCommitment(actor, tx, id, false, now),
  })
}
