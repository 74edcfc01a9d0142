import type { Actor } from '@/lib/kernel/actor'
import type { CheckInput } from '@/lib/complaints/case/step-input'
import { keepFollowUp } from '@/lib/complaints/commands/door/follow-up'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** Kominfo has asked at the outside body; what it learnt, and when it asks again. */
export function check(
  actor: Actor,
  number: string,
  input: CheckInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'check', now, {
    expected: input.version,
    ...(input.note && { message: { body: input.note, forCitizen: false } }),
    effect: (tx, { id }) => keepFollowUp(actor, tx, id, input, now),
  })
}
