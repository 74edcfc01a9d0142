import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { findAgency } from '@/lib/agencies/reference/queries'
import { dueFor } from '@/lib/complaints/rules/deadlines'
import type { InvolveInput } from '@/lib/complaints/case/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'
import { refuseMisplacedOversight } from '@/lib/complaints/rules/oversight'
import { readClockRules } from '@/lib/complaints/commands/door/wind-clocks'

/**
 * Asks another OPD to help the one that answers. It has the days of a first reply; the agency that
 * answers owes the answer all the same.
 * @throws {DomainError} `unknown_agency`; `agency_is_accused`; `oversight_needs_inspectorate`;
 * `holds_it_already`
 */
export async function involve(
  actor: Actor,
  number: string,
  { agency: agencyCode, reason, version }: InvolveInput,
  now: Date,
): Promise<Performed> {
  const agency = await findAgency(actor.governmentId, agencyCode, now)
  if (!agency || agency.kind === 'external') throw new DomainError('unknown_agency', 'agency')
  const { deadlines, calendar } = await readClockRules(actor)
  return perform(actor, number, 'involve', now, {
    expected: version,
    message: { body: reason, forCitizen: false },
    facts: { agency: agencyCode },
    refuse: (complaint) => {
      if (complaint.accusedCode === agencyCode) throw new DomainError('agency_is_accused', 'agency')
      refuseMisplacedOversight(agency, complaint.class)
    },
    effect: async (tx, { governmentId, id: complaintId, class: ofClass, changedAt }) => {
      const open = { governmentId, complaintId, agencyCode, endedAt: null }
      if ((await tx.referral.count({ where: open })) > 0) {
        throw new DomainError('holds_it_already', 'agency')
      }
      const { dueAt } = dueFor('reply', ofClass, changedAt, 0, deadlines, calendar)
      const referral = { governmentId, complaintId, agencyCode, referredAt: changedAt }
      await tx.referral.create({ data: { ...referral, isSupporting: true, dueAt } })
    },
  })
}
