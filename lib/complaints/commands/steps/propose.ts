import { isOfficer, type Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import type { AnswerInput } from '@/lib/complaints/case/step-input'
import { requireAhead } from '@/lib/complaints/commands/door/record-commitment'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'
import { findLooksAtAnswers } from '@/lib/complaints/case/approval-rule-queries'

/**
 * Lays an answer before the head of the agency. The citizen hears nothing yet, and no clock waits; what
 * is proposed again takes the place of what was.
 * @throws {DomainError} `not_allowed` where the agency's head does not look at answers, `day_not_ahead`
 */
export async function propose(
  actor: Actor,
  number: string,
  { answer, outcome, version, dueOn }: AnswerInput,
  now: Date,
): Promise<Performed> {
  const looks = await findLooksAtAnswers(actor)
  if (dueOn !== undefined) await requireAhead(actor, dueOn, now)
  return perform(actor, number, 'propose', now, {
    expected: version,
    message: { body: answer, forCitizen: false },
    facts: { outcome },
    refuse: () => {
      if (!looks) throw new DomainError('not_allowed')
    },
    effect: async (tx, { governmentId, id: complaintId }) => {
      if (!isOfficer(actor)) return
      const { userId, agency: agencyCode } = actor
      const proposal = {
        ...{ agencyCode, userId, body: answer, outcome, proposedAt: now },
        dueOn: dueOn === undefined ? null : new Date(dueOn),
      }
      await tx.proposedAnswer.upsert({
        where: { governmentId_complaintId: { governmentId, complaintId } },
        create: { governmentId, complaintId, ...proposal },
        update: proposal,
      })
    },
  })
}
