import type { Actor } from '@/lib/kernel/actor'
import type { ReasonInput } from '@/lib/complaints/case/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** "Belum selesai" after the overseer's answer: the overseer has it back, past Kominfo as before. */
export function press(
  actor: Actor,
  number: string,
  input: ReasonInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'press', now, {
    set: { outcome: null },
    message: { body: input.reason, forCitizen: true },
  })
}
