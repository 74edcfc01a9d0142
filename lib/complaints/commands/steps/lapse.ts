import type { Actor } from '@/lib/kernel/actor'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** Nobody answered what Kominfo asked until the time for it was over. Whoever answers later opens it again. */
export function lapse(actor: Actor, number: string, now: Date): Promise<Performed> {
  return perform(actor, number, 'lapse', now, { set: { lapsedAt: now } })
}
