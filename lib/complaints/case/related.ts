// What a complaint has to do with others: handled together, told in one, helped with, handed outside.

import type { Prisma } from '@/prisma/generated/client'
import { isOfficer, type Actor } from '@/lib/kernel/actor'
import type { AgencyView } from '@/lib/agencies/reference/queries'
import type { Outcome } from '@/lib/complaints/rules/lifecycle'
import { nameOf } from '@/lib/complaints/story/complaint-row'
import { codeFor } from '@/lib/complaints/filing/secret-code'

export const relatedInclude = {
  referrals: { where: { endedAt: null }, orderBy: { referredAt: 'asc' } },
  mergedInto: { select: { number: true } },
  merged: { select: { number: true }, orderBy: { receivedAt: 'asc' } },
  splitFrom: { select: { number: true } },
  splits: {
    select: { number: true, submissionId: true, codeIssue: true },
    orderBy: { receivedAt: 'asc' },
  },
  proposal: { select: { agencyCode: true, body: true, outcome: true, dueOn: true } },
  followUps: { orderBy: { recordedAt: 'desc' }, take: 1 },
} as const satisfies Prisma.ComplaintInclude

type Found = Prisma.ComplaintGetPayload<{ include: typeof relatedInclude }>

interface HelperView {
  agencyName: string
  dueAt: Date | null
  contributedAt: Date | null
}

export interface RelatedView {
  /** Agencies that help the one that answers. */
  helpers: HelperView[]
  /** Whether the actor sees it as one of them. */
  isHelper: boolean
  /** Number of the complaint that this one is handled with; for staff. */
  mergedInto: string | null
  /** Numbers of those that get this one's answer; for staff. */
  merged: string[]
  /** Number of the complaint that this one was a part of. */
  splitFrom: string | null
  /** Parts of this one; the code stands there for its citizen alone, while it was not given anew. */
  splits: { number: string; code: string | null }[]
  /** The answer that the head is to look at; for those of the agency. */
  proposal: { body: string; outcome: Outcome; dueOn: string | null } | null
  /** What is known at the outside body; for staff. */
  followUp: { contact: string | null; receipt: string | null; checkOn: Date | null } | null
}

export function relatedOf(
  actor: Actor,
  complaint: Found & { agencyCode: string | null },
  agencies: readonly AgencyView[],
): RelatedView {
  const isCitizen = actor.role === 'citizen'
  const { referrals, splits, splitFrom, agencyCode } = complaint
  return {
    ...(isCitizen ? staffKnow : knownToStaff(complaint)),
    helpers: referrals
      .filter(({ isSupporting }) => isSupporting)
      .map(({ agencyCode: code, dueAt, contributedAt }) => ({
        agencyName: nameOf(agencies, code) ?? code,
        dueAt,
        contributedAt,
      })),
    isHelper: isOfficer(actor) && actor.agency !== agencyCode,
    proposal: proposalFor(actor, complaint),
    splitFrom: splitFrom?.number ?? null,
    splits: splits.map(({ number, submissionId, codeIssue }) => ({
      number,
      code: isCitizen && codeIssue === 1 ? codeFor(submissionId) : null,
    })),
  }
}

/** Left behind by another agency it is nobody's business any more. */
function proposalFor(actor: Actor, { proposal }: Found): RelatedView['proposal'] {
  if (!proposal || !isOfficer(actor) || actor.agency !== proposal.agencyCode) return null
  const { body, outcome, dueOn } = proposal
  return { body, outcome, dueOn: dueOn?.toISOString().slice(0, 10) ?? null }
}

/** What a citizen is not told: which other complaint it is, and how it stands elsewhere. */
const staffKnow = { mergedInto: null, merged: [], followUp: null }

function knownToStaff({ mergedInto, merged, followUps }: Found) {
  const [latest] = followUps
  return {
    mergedInto: mergedInto?.number ?? null,
    merged: merged.map(({ number }) => number),
    followUp: latest
      ? { contact: latest.contact, receipt: latest.receipt, checkOn: latest.checkOn }
      : null,
  }
}
