import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { findLead } from '@/lib/complaints/case/lead-queries'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'
import { isHandledAlike } from '@/lib/complaints/rules/oversight'

/**
 * Gives a merged complaint the answer of the one that it was handled with, word by word. From then on
 * it lies with whoever has answered, and its citizen has the last word on his own.
 * @throws {DomainError} `reason_required` while that one has no answer; `changed_meanwhile` where one of
 * both complains of officials and the other does not, since then others would come to read it
 */
export async function share(actor: Actor, number: string, now: Date): Promise<Performed> {
  const {
    id,
    number: leadNumber,
    class: leads,
    answer,
    ...held
  } = (await findLead(actor, number)) ?? none
  const { agencyCode } = held
  return perform(actor, number, 'share', now, {
    set: { ...held, sp4nAnsweredAt: null },
    message: { body: answer, forCitizen: true },
    facts: { outcome: held.outcome, lead: leadNumber, agency: held.outsideCode ?? agencyCode },
    refuse: ({ mergedIntoId, class: ofClass }) => {
      const isAlike = leads === null || isHandledAlike(leads, ofClass)
      if (mergedIntoId !== id || !isAlike) throw new DomainError('changed_meanwhile')
    },
    effect: async (tx, { id: complaintId, changedAt }) => {
      if (agencyCode === null) return
      const referral = { governmentId: actor.governmentId, complaintId, agencyCode }
      await tx.referral.create({
        data: { ...referral, referredAt: changedAt, acceptedAt: changedAt },
      })
    },
  })
}

const none = {
  agencyCode: null,
  outsideCode: null,
  outcome: null,
  answer: '',
  id: null,
  class: null,
  number: null,
}
