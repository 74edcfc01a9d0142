import type { Actor } from '@/lib/kernel/actor'
import type { MirrorInput } from '@/lib/complaints/desk-input'
import { perform, type Performed } from '@/lib/complaints/commands/perform'

/** Kominfo has copied the complaint to SP4N-LAPOR!, or it came from there: under this number it is there. */
export function mirror(
  actor: Actor,
  number: string,
  { sp4n }: MirrorInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'mirror', now, { set: { sp4nId: sp4n }, facts: { sp4n } })
}
