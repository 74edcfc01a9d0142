import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { digest } from '@/lib/platform/crypto'
import { findAgency } from '@/lib/agencies/reference/queries'
import type { Transaction } from '@/lib/platform/transaction'
import { refuseMisplacedOversight } from '@/lib/complaints/rules/oversight'
import { requireReleased } from '@/lib/complaints/commands/door/require-released'
import { dueFor } from '@/lib/complaints/rules/deadlines'
import type { ReferInput } from '@/lib/complaints/case/step-input'
import type { ComplaintClass } from '@/lib/complaints/rules/lifecycle'
import type { EventFacts } from '@/lib/complaints/commands/door/record-event'
import {
  perform,
  type LockedComplaint,
  type Performed,
} from '@/lib/complaints/commands/door/perform'
import { readClockRules } from '@/lib/complaints/commands/door/wind-clocks'
import type { ClockRules } from '@/lib/complaints/rules/clock-runs'

/**
 * Kominfo has verified the complaint and forwards it to the OPD that answers for it.
 * @throws {DomainError} `unknown_agency` for a code that is no OPD today;
 * `oversight_needs_inspectorate` when a complaint about officials would go to another OPD;
 * `oversight_not_released` when it would become an ordinary one by one person's will;
 * `lengthening_needs_supervisor` when another class would give more days, once they are being counted
 */
export async function refer(
  actor: Actor,
  number: string,
  input: ReferInput,
  now: Date,
): Promise<Performed> {
  const agency = await findAgency(actor.governmentId, input.agency, now)
  if (!agency || agency.kind === 'external') throw new DomainError('unknown_agency', 'agency')
  const rules = await readClockRules(actor)
  return perform(actor, number, 'refer', now, {
    expected: input.version,
    set: {
      agencyCode: input.agency,
      outsideCode: null,
      assignedTo: null,
      divisionCode: null,
      returnedBy: null,
      outcome: null,
      ...(input.class && { class: input.class }),
      ...(input.category && { categoryCode: input.category }),
      ...(input.title && { title: input.title }),
      // Complaints about officials are never public (Permendagri 8/2023).
      ...(input.class === 'oversight' && { hideContent: true }),
    },
    message: { body: input.instruction, forCitizen: false },
    facts: toldOf(input),
    refuse: ({ accusedCode, class: before }) => {
      refuseMisplacedOversight(agency, input.class ?? before)
      if (accusedCode === input.agency) throw new DomainError('agency_is_accused', 'agency')
    },
    effect: async (tx, { governmentId, id: complaintId, class: ofClass, changedAt }, before) => {
      if (before.class === 'oversight' && ofClass !== 'oversight') {
        await requireReleased(actor, tx, before, 'ordinary')
      }
      if (ofClass !== before.class) await refuseLengthening(tx, before, ofClass, { rules, now })
      await tx.referral.create({
        data: { governmentId, complaintId, agencyCode: input.agency, referredAt: changedAt },
      })
    },
  })
}

/** All that it sets, so that the row can be held against it; the title as its digest. */
function toldOf({ agency, class: ofClass, category, title }: ReferInput): EventFacts {
  return {
    agency,
    ...(ofClass && { class: ofClass }),
    ...(category && { category }),
    ...(title && { title: digest(title) }),
  }
}

/** Whoever is counted by a deadline does not make it longer. */
async function refuseLengthening(
  tx: Transaction,
  { governmentId, id: complaintId, class: before }: LockedComplaint,
  after: ComplaintClass,
  { rules: { deadlines, calendar }, now }: { rules: ClockRules; now: Date },
): Promise<void> {
  const first = await tx.clock.findFirst({
    where: { governmentId, complaintId, name: 'settlement', startedAt: { lt: now } },
    orderBy: { startedAt: 'asc' },
  })
  if (!first) return
  const daysOf = (ofClass: ComplaintClass) =>
    dueFor('settlement', ofClass, first.startedAt, 0, deadlines, calendar).workingDays
  if (daysOf(after) > daysOf(before)) {
    throw new DomainError('lengthening_needs_supervisor', 'class')
  }
}
