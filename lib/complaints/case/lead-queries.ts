import type { Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import type { ComplaintClass, Outcome } from '@/lib/complaints/rules/lifecycle'
import { visibleTo } from '@/lib/complaints/rules/policy'
import { lastAnswer } from '@/lib/complaints/story/timeline'
import { withAnswer } from '@/lib/complaints/rules/states'

/** The complaint that another one is handled with, as far as its answer goes. */
export interface LeadView {
  id: string
  number: string
  class: ComplaintClass
  agencyCode: string | null
  outsideCode: string | null
  outcome: Outcome | null
  /** The last that was answered and not taken back; empty before there is one. */
  answer: string
}

/**
 * Of the complaint of this number; null for one that is handled on its own, or that the actor may not
 * see, and while no answer of the other stands.
 */
export async function findLead(actor: Actor, number: string): Promise<LeadView | null> {
  const lead = await db().complaint.findFirst({
    where: {
      status: { in: withAnswer },
      merged: { some: { number, AND: visibleTo(actor) } },
      AND: visibleTo(actor),
    },
    include: { events: { orderBy: { sequence: 'asc' } }, messages: true },
  })
  if (!lead) return null
  const { id, class: ofClass, agencyCode, outsideCode, outcome } = lead
  return {
    id,
    number: lead.number,
    class: ofClass,
    agencyCode,
    outsideCode,
    outcome,
    answer: lastAnswer(lead) ?? '',
  }
}
