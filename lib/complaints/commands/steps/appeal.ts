import type { Actor } from '@/lib/kernel/actor'
import type { ReasonInput } from '@/lib/complaints/case/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** "Belum selesai" for the second time: somebody outside of the OPD looks at its answer. */
export function appeal(
  actor: Actor,
  number: string,
  input: ReasonInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'appeal', now, {
    set: { returnedBy: 'validator', disputes: { increment: 1 } },
    message: { body: input.reason, forCitizen: true },
  })
}
