import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import type { Transaction } from '@/lib/platform/transaction'
import type { MergeInput } from '@/lib/complaints/case/step-input'
import { lockRow } from '@/lib/complaints/commands/door/lock-row'
import { endReferral } from '@/lib/complaints/commands/door/end-referral'
import {
  perform,
  type LockedComplaint,
  type Performed,
} from '@/lib/complaints/commands/door/perform'
import { isHandledAlike } from '@/lib/complaints/rules/oversight'
import { beforeAnswer } from '@/lib/complaints/rules/states'
import { visibleTo } from '@/lib/complaints/rules/policy'

/**
 * Handles a complaint together with another about the same. Its citizen keeps a number and a date,
 * and gets the answer of the other as his own; what was merged into this one goes along.
 * @throws {DomainError} `unknown_lead` for one that does not go on, or about which no more may be said
 */
export function merge(
  actor: Actor,
  number: string,
  { lead: offered, other, version }: MergeInput,
  now: Date,
): Promise<Performed> {
  const lead = other ?? offered ?? ''
  return perform(actor, number, 'merge', now, {
    expected: version,
    set: { agencyCode: null, assignedTo: null, divisionCode: null, returnedBy: null },
    facts: { lead },
    refuse: (complaint) => {
      if (complaint.number === lead) throw new DomainError('unknown_lead', 'lead')
    },
    effect: async (tx, complaint) => {
      const { governmentId, id, changedAt } = complaint
      const mergedIntoId = await leadFor(actor, tx, complaint, lead)
      await endReferral(actor, tx, id, changedAt)
      await tx.complaint.updateMany({
        where: { governmentId, OR: [{ id }, { mergedIntoId: id }] },
        data: { mergedIntoId },
      })
    },
  })
}

async function leadFor(
  actor: Actor,
  tx: Transaction,
  complaint: LockedComplaint,
  number: string,
): Promise<string> {
  // Two that are merged into each other at once: the second waits, and finds the first merged.
  await lockRow(actor, tx, number)
  const found = await tx.complaint.findFirst({
    where: { number, status: { in: beforeAnswer }, AND: visibleTo(actor) },
    select: { id: true, class: true },
  })
  if (!found || !isHandledAlike(found.class, complaint.class)) {
    throw new DomainError('unknown_lead', 'lead')
  }
  return found.id
}
