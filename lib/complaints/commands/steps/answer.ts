import { isOfficer, userIdOf, type Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import type { Transaction } from '@/lib/platform/transaction'
import type { AnswerInput } from '@/lib/complaints/case/step-input'
import { recordCommitment, requireAhead } from '@/lib/complaints/commands/door/record-commitment'
import {
  perform,
  type LockedComplaint,
  type Performed,
} from '@/lib/complaints/commands/door/perform'
import { findLooksAtAnswers } from '@/lib/complaints/case/approval-rule-queries'

/**
 * The OPD's answer, with what came of the complaint, and the day that it promises where work is still to
 * be done. The citizen now has the last word. Of the head it is the proposed one, as he lets it go, with
 * the evidence that lay beside it.
 * @throws {DomainError} `needs_approval` from an officer whose head looks at answers first,
 *   `day_not_ahead`
 */
export async function answer(
  actor: Actor,
  number: string,
  input: AnswerInput,
  now: Date,
): Promise<Performed> {
  const { outcome, dueOn } = input
  const looks = await findLooksAtAnswers(actor)
  if (dueOn !== undefined) await requireAhead(actor, dueOn, now)
  return perform(actor, number, 'answer', now, {
    expected: input.version,
    carriesEvidence: true,
    set: { outcome, sp4nAnsweredAt: null },
    message: { body: input.answer, forCitizen: true },
    facts: { outcome, ...(dueOn !== undefined && { until: dueOn }) },
    refuse: () => {
      if (looks && actor.role !== 'head') throw new DomainError('needs_approval', 'answer')
    },
    effect: async (tx, complaint) => {
      await takeOver(actor, tx, complaint)
      if (dueOn === undefined || !isOfficer(actor)) return
      const made = { complaintId: complaint.id, agencyCode: actor.agency, dueOn, waitsFor: null }
      await recordCommitment(actor, tx, made, complaint.changedAt)
    },
  })
}

async function takeOver(
  actor: Actor,
  tx: Transaction,
  { governmentId, id: complaintId }: LockedComplaint,
): Promise<void> {
  const proposal = await tx.proposedAnswer.findUnique({
    where: { governmentId_complaintId: { governmentId, complaintId } },
  })
  if (!proposal) return
  await tx.attachment.updateMany({
    where: { governmentId, complaintId, uploadedBy: proposal.userId, messageId: null },
    data: { uploadedBy: userIdOf(actor) },
  })
  await tx.proposedAnswer.delete({
    where: { governmentId_complaintId: { governmentId, complaintId } },
  })
}
