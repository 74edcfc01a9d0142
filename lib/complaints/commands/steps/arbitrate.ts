import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { findAgency } from '@/lib/agencies/reference/queries'
import type { DecideOwnerInput } from '@/lib/complaints/case/step-input'
import { refuseMisplacedOversight } from '@/lib/complaints/rules/oversight'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/**
 * The supervisor decides which OPD answers for it. The decision binds: it cannot be sent back again.
 * @throws {DomainError} `unknown_agency` for a code that is no OPD today; `agency_is_accused`;
 * `oversight_needs_inspectorate`
 */
export async function arbitrate(
  actor: Actor,
  number: string,
  input: DecideOwnerInput,
  now: Date,
): Promise<Performed> {
  const agency = await findAgency(actor.governmentId, input.agency, now)
  if (!agency || agency.kind === 'external') throw new DomainError('unknown_agency', 'agency')
  return perform(actor, number, 'arbitrate', now, {
    expected: input.version,
    set: { agencyCode: input.agency, returnedBy: null },
    message: { body: input.reason, forCitizen: false },
    facts: { agency: input.agency },
    refuse: ({ accusedCode, class: ofClass }) => {
      if (accusedCode === input.agency) throw new DomainError('agency_is_accused', 'agency')
      refuseMisplacedOversight(agency, ofClass)
    },
    effect: async (tx, { governmentId, id: complaintId, changedAt }) => {
      await tx.referral.create({
        data: { governmentId, complaintId, agencyCode: input.agency, referredAt: changedAt },
      })
    },
  })
}
