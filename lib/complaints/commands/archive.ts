import type { Actor } from '@/lib/kernel/actor'
import type { ReasonInput } from '@/lib/complaints/input'
import { perform } from '@/lib/complaints/commands/perform'

/** Kominfo ends a complaint that cannot be worked on, and tells the citizen why. */
export function archive(
  actor: Actor,
  number: string,
  input: ReasonInput,
  now: Date,
): Promise<void> {
  return perform(actor, number, 'archive', now, {
    message: { body: input.reason, forCitizen: true },
  })
}
