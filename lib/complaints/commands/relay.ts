import type { Actor } from '@/lib/kernel/actor'
import type { AnswerInput } from '@/lib/complaints/input'
import { perform } from '@/lib/complaints/commands/perform'

/** Kominfo passes on what the outside body answered. */
export function relay(actor: Actor, number: string, input: AnswerInput, now: Date): Promise<void> {
  return perform(actor, number, 'relay', now, {
    set: { outcome: input.outcome },
    message: { body: input.answer, forCitizen: true },
    facts: { outcome: input.outcome },
  })
}
