import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import type { ReasonInput } from '@/lib/complaints/case/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/**
 * Decides that the public reads nothing of the complaint; the citizen reads why. It may still be
 * published later.
 * @throws {DomainError} `not_allowed` while it stands before the public: that is taken down instead
 */
export function withhold(
  actor: Actor,
  number: string,
  { reason, version }: ReasonInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'withhold', now, {
    expected: version,
    set: { moderatedAt: now },
    message: { body: reason, forCitizen: true },
    effect: async (tx, { governmentId, id: complaintId }) => {
      const shown = await tx.publication.count({
        where: { governmentId, complaintId, takenDownAt: null },
      })
      if (shown > 0) throw new DomainError('not_allowed')
    },
  })
}
