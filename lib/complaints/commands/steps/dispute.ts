import type { Actor } from '@/lib/kernel/actor'
import type { ReasonInput } from '@/lib/complaints/case/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** "Belum selesai": the OPD that answered has it back, with the days it has already used. */
export function dispute(
  actor: Actor,
  number: string,
  input: ReasonInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'dispute', now, {
    set: { outcome: null, disputes: { increment: 1 } },
    message: { body: input.reason, forCitizen: true },
  })
}
