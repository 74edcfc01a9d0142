import { isOfficer, type Actor } from '@/lib/kernel/actor'
import type { ReasonInput } from '@/lib/complaints/case/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'
import { helping } from '@/lib/complaints/rules/policy'

/** What a helping OPD brings to the one that answers; the citizen reads the answer alone. */
export function contribute(
  actor: Actor,
  number: string,
  { reason, version }: ReasonInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'contribute', now, {
    expected: version,
    message: { body: reason, forCitizen: false },
    effect: async (tx, { governmentId, id: complaintId, changedAt }) => {
      const agency = isOfficer(actor) ? actor.agency : ''
      await tx.referral.updateMany({
        where: { governmentId, complaintId, contributedAt: null, ...helping(agency) },
        data: { contributedAt: changedAt },
      })
    },
  })
}
