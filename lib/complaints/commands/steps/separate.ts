import type { Actor } from '@/lib/kernel/actor'
import type { ReasonInput } from '@/lib/complaints/case/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/**
 * It is another matter after all, or the one that it was handled with ended without an answer: Kominfo
 * has it on its own again, and the citizen need not file anew (No Wrong Door).
 */
export function separate(
  actor: Actor,
  number: string,
  { reason, version }: Partial<ReasonInput>,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'separate', now, {
    expected: version,
    set: { mergedIntoId: null, returnedBy: actor.role === 'citizen' ? 'citizen' : null },
    ...(reason && { message: { body: reason, forCitizen: true } }),
  })
}
