import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import type { ReasonInput } from '@/lib/complaints/case/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/**
 * The head wants the proposed answer changed, and says what.
 * @throws {DomainError} `not_allowed` where nothing is proposed
 */
export function decline(
  actor: Actor,
  number: string,
  { reason, version }: ReasonInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'decline', now, {
    expected: version,
    message: { body: reason, forCitizen: false },
    effect: async (tx, { governmentId, id: complaintId }) => {
      const { count } = await tx.proposedAnswer.deleteMany({
        where: { governmentId, complaintId },
      })
      if (count === 0) throw new DomainError('not_allowed')
    },
  })
}
