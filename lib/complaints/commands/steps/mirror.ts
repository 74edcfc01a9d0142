import type { Actor } from '@/lib/kernel/actor'
import type { MirrorInput } from '@/lib/complaints/case/desk-input'
import { DomainError } from '@/lib/kernel/errors'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'
import { withAnswer } from '@/lib/complaints/rules/states'

/**
 * Kominfo has copied the complaint to SP4N-LAPOR!, or it came from there: under this number it is there.
 * Once it is answered, the answer is there too.
 * @throws {DomainError} `not_public` for what complains of officials, which others would read there
 */
export function mirror(
  actor: Actor,
  number: string,
  { sp4n }: MirrorInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'mirror', now, {
    set: { sp4nId: sp4n },
    facts: { sp4n },
    refuse: ({ class: ofClass, sp4nId }) => {
      const cameFromThere = sp4nId !== null
      if (ofClass === 'oversight' && !cameFromThere) throw new DomainError('not_public', 'sp4n')
    },
    effect: async (tx, { governmentId, id, status }) => {
      if (!withAnswer.includes(status)) return
      await tx.complaint.update({
        where: { governmentId_id: { governmentId, id } },
        data: { sp4nAnsweredAt: now },
      })
    },
  })
}
