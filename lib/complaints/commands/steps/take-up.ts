import type { Actor } from '@/lib/kernel/actor'
import type { ReasonInput } from '@/lib/complaints/case/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** The citizen answers after the time for it was over: the same complaint goes on, under its number. */
export function takeUp(
  actor: Actor,
  number: string,
  input: ReasonInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'takeUp', now, {
    set: { lapsedAt: null, returnedBy: 'citizen' },
    message: { body: input.reason, forCitizen: true },
  })
}
