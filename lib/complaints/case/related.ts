// What a complaint has to do with others: handled together, told in one, helped with, handed outside.

import type { Prisma } from '@/prisma/generated/client'
import { isOfficer, type Actor } from '@/lib/kernel/actor'
import type { AgencyView } from '@/lib/agencies/reference/queries'
import type { Outcome } from '@/lib/complaints/rules/lifecycle'
import { mayView, type Guarded } from '@/lib/complaints/rules/policy'
import { nameOf } from '@/lib/complaints/story/complaint-row'
import { codeFor } from '@/lib/complaints/filing/secret-code'

/** Of another complaint its number, and what decides who may know it. */
const named = {
  number: true,
  governmentId: true,
  id: true,
  status: true,
  class: true,
  agencyCode: true,
  outsideCode: true,
  reporterId: true,
  accusedCode: true,
  keptFromVerifier: true,
  returnedBy: true,
  returns: true,
  disputes: true,
  lapsedAt: true,
} as const satisfies Prisma.ComplaintSelect

export const relatedInclude = {
  referrals: { where: { endedAt: null }, orderBy: { referredAt: 'asc' } },
  mergedInto: { select: named },
  merged: { select: named, orderBy: { receivedAt: 'asc' } },
  splitFrom: { select: named },
  splits: {
    select: { ...named, submissionId: true, codeIssue: true },
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
  const isKnown = knownTo(actor)
  return {
    ...(isCitizen ? staffKnow : knownToStaff(complaint, isKnown)),
    helpers: referrals
      .filter(({ isSupporting }) => isSupporting)
      .map(({ agencyCode: code, dueAt, contributedAt }) => ({
        agencyName: nameOf(agencies, code) ?? code,
        dueAt,
        contributedAt,
      })),
    isHelper: isOfficer(actor) && actor.agency !== agencyCode,
    proposal: proposalFor(actor, complaint),
    splitFrom: splitFrom && isKnown(splitFrom) ? splitFrom.number : null,
    splits: splits.filter(isKnown).map(({ number, submissionId, codeIssue }) => ({
      number,
      code: isCitizen && codeIssue === 1 ? codeFor(submissionId) : null,
    })),
  }
}

/** That there is a complaint about officials is nothing for those who do not see it; its citizen has both. */
function knownTo(actor: Actor): (other: Guarded) => boolean {
  return (other) => actor.role === 'citizen' || other.class !== 'oversight' || mayView(actor, other)
}

/** Left behind by another agency it is nobody's business any more. */
function proposalFor(actor: Actor, { proposal }: Found): RelatedView['proposal'] {
  if (!proposal || !isOfficer(actor) || actor.agency !== proposal.agencyCode) return null
  const { body, outcome, dueOn } = proposal
  return { body, outcome, dueOn: dueOn?.toISOString().slice(0, 10) ?? null }
}

/** What a citizen is not told: which other complaint it is, and how it stands elsewhere. */
const staffKnow = { mergedInto: null, merged: [], followUp: null }

function knownToStaff(
  { mergedInto, merged, followUps }: Found,
  isKnown: (other: Guarded) => boolean,
) {
  const [latest] = followUps
  return {
    mergedInto: mergedInto && isKnown(mergedInto) ? mergedInto.number : null,
    merged: merged.filter(isKnown).map(({ number }) => number),
    followUp: latest
      ? { contact: latest.contact, receipt: latest.receipt, checkOn: latest.checkOn }
      : null,
  }
}
