import type { Actor } from '@/lib/kernel/actor'
import type { ReasonInput } from '@/lib/complaints/input'
import { perform } from '@/lib/complaints/commands/perform'

/** An interim reply: it stops the reply clock alone. A promise is one; it never leads to closing. */
export function inform(actor: Actor, number: string, input: ReasonInput, now: Date): Promise<void> {
  return perform(actor, number, 'inform', now, {
    message: { body: input.reason, forCitizen: true },
  })
}
