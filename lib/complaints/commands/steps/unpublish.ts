import { DomainError } from '@/lib/kernel/errors'
import type { Actor } from '@/lib/kernel/actor'
import type { ReasonInput } from '@/lib/complaints/case/step-input'
import { perform, type Change, type Performed } from '@/lib/complaints/commands/door/perform'

/**
 * Takes the public version down; the citizen reads why.
 * @throws {DomainError} `not_public` where nothing stands
 */
export function unpublish(
  actor: Actor,
  number: string,
  { reason }: ReasonInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'unpublish', now, takingDown(actor, reason, now))
}

/** Also for an objection that is upheld, which does the same and more. */
export function takingDown(
  actor: Actor,
  reason: string,
  now: Date,
): Change & Required<Pick<Change, 'effect'>> {
  const { governmentId } = actor
  return {
    message: { body: reason, forCitizen: true },
    effect: async (tx, { id: complaintId }) => {
      const { count } = await tx.publication.updateMany({
        where: { governmentId, complaintId, takenDownAt: null },
        data: { takenDownAt: now },
      })
      if (count === 0) throw new DomainError('not_public')
    },
  }
}
