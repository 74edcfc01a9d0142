import type { Actor } from '@/lib/kernel/actor'
import type { ReasonInput } from '@/lib/complaints/input'
import { perform } from '@/lib/complaints/commands/perform'

/** The citizen answers what Kominfo asked. */
export function complete(
  actor: Actor,
  number: string,
  input: ReasonInput,
  now: Date,
): Promise<void> {
  return perform(actor, number, 'complete', now, {
    message: { body: input.reason, forCitizen: true },
  })
}
