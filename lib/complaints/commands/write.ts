import type { Actor } from '@/lib/kernel/actor'
import type { ReasonInput } from '@/lib/complaints/input'
import { perform } from '@/lib/complaints/commands/perform'

/** Kominfo writes to the citizen, without asking for anything and without stopping a clock. */
export function write(actor: Actor, number: string, input: ReasonInput, now: Date): Promise<void> {
  return perform(actor, number, 'write', now, {
    message: { body: input.reason, forCitizen: true },
  })
}
