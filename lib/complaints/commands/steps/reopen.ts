import type { Actor } from '@/lib/kernel/actor'
import type { ReasonInput } from '@/lib/complaints/case/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** "Belum selesai" after an outside body's answer: Kominfo has it back. */
export function reopen(
  actor: Actor,
  number: string,
  input: ReasonInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'reopen', now, {
    set: { outcome: null, outsideCode: null, returnedBy: 'citizen', returns: 0 },
    message: { body: input.reason, forCitizen: true },
  })
}
