import type { Actor } from '@/lib/kernel/actor'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** What it waited for is there: the OPD goes on, or its day has come and nobody has said a word. */
export function resume(
  actor: Actor,
  number: string,
  now: Date,
  version?: number,
): Promise<Performed> {
  return perform(actor, number, 'resume', now, { expected: version })
}
