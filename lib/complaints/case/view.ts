// What one person sees of one complaint. Masking happens here and nowhere else: a component can only
// show what a view holds.

import type { Prisma } from '@/prisma/generated/client'
import { isOfficer, type Actor } from '@/lib/kernel/actor'
import { workingDayLength, type Calendar } from '@/lib/kernel/working-days'
import { zoneAt } from '@/lib/kernel/zones'
import { openIdentity, type PersonalDetails } from '@/lib/accounts/identity'
import type { AgencyView, CategoryView } from '@/lib/agencies/reference/queries'
import { clockViews, runsAt, type ClockView } from '@/lib/complaints/clocks/clock-view'
import type {
  Action,
  ComplaintClass,
  Outcome,
  Privacy,
  Status,
} from '@/lib/complaints/rules/lifecycle'
import { allowedActions } from '@/lib/complaints/rules/policy'
import { mayOpen } from '@/lib/complaints/rules/privacy'
import {
  fileFields,
  photosFor,
  waitingEvidence,
  type PhotoOfComplaint,
} from '@/lib/complaints/case/case-files'
import {
  commitmentInclude,
  commitmentsOf,
  type CommitmentView,
} from '@/lib/complaints/clocks/commitments'
import { relatedInclude, relatedOf, type RelatedView } from '@/lib/complaints/case/related'
import { nameOf, titleOf } from '@/lib/complaints/story/complaint-row'
import { heldTimes, type HeldTime } from '@/lib/complaints/clocks/stopwatch'
import {
  proposedOwner,
  timelineOf,
  type EvidenceView,
  type TimelineEntry,
} from '@/lib/complaints/story/timeline'

export const viewInclude = {
  clocks: { orderBy: { startedAt: 'asc' } },
  events: { orderBy: { sequence: 'asc' } },
  messages: true,
  attachments: {
    orderBy: { createdAt: 'asc' },
    select: fileFields,
  },
  publication: { select: { title: true, body: true, publishedAt: true, takenDownAt: true } },
  rating: { select: { score: true, ratedAt: true } },
  _count: { select: { supports: true } },
  ...relatedInclude,
  ...commitmentInclude,
} as const satisfies Prisma.ComplaintInclude

type Found = Prisma.ComplaintGetPayload<{ include: typeof viewInclude }>

export interface ComplaintView {
  number: string
  status: Status
  class: ComplaintClass
  title: string
  description: string
  categoryCode: string | null
  categoryName: string | null
  landmark: string | null
  nowhere: boolean
  kelurahanCode: string | null
  occurredOn: Date | null
  privacy: Privacy
  hideContent: boolean
  receivedAt: Date
  outcome: Outcome | null
  /** Name of the OPD or outside body that holds it; null while Kominfo or the citizen has the turn. */
  holderName: string | null
  /** Code of the owner that the OPD before named when it sent the complaint back. */
  proposedCode: string | null
  /** What this person knows of its author without asking. */
  reporter: PersonalDetails | null
  /** Whether something of its author is kept from this person until he says why he needs it. */
  isReporterSealed: boolean
  photos: PhotoOfComplaint[]
  /** What this person has added to an answer that is not sent yet. */
  waitingEvidence: EvidenceView[]
  /** Whether its author left a name or a way to be reached. */
  hasContact: boolean
  /** The agency complained of, by name. */
  accused: string | null
  /** Answers to the questions of its category: question key → option code. */
  answers: Readonly<Record<string, string>>
  /** What the public sees of it; null while it sees nothing of it and never did. */
  publication: { title: string; body: string; publishedAt: Date; takenDownAt: Date | null } | null
  /** Its tracking id in SP4N-LAPOR!; for staff. */
  sp4nId: string | null
  /** When it was decided what the public reads of it, if anything. */
  moderatedAt: Date | null
  rating: { score: number; ratedAt: Date } | null
  /** How many others said that they have the same problem. */
  supportCount: number
  related: RelatedView
  commitments: CommitmentView[]
  /** Working time by holder; `code` has become a name. */
  held: HeldView[]
  /** How long the offices are open in a day, in milliseconds. */
  dayLength: number
  /** On whose account it is submitted again, or who decides on it; for staff. */
  returnedBy: string | null
  /** Account of whoever has it at the agency; for staff. */
  assignedTo: string | null
  /** Code of the division that has it there; for staff. */
  divisionCode: string | null
  /** Running clocks first, the one that ends first on top. */
  clocks: ClockView[]
  timeline: TimelineEntry[]
  allowedActions: Action[]
  timeZone: string
  version: number
}

/** @see HeldTime */
export type HeldView = Omit<HeldTime, 'code'> & { name: string | null }

interface Surroundings {
  identity: Prisma.IdentityModel | null
  calendar: Calendar
  agencies: readonly AgencyView[]
  categories: readonly CategoryView[]
  now: Date
}

export function viewOf(actor: Actor, complaint: Found, around: Surroundings): ComplaintView {
  const { identity, calendar, agencies, categories, now } = around
  const { categoryCode, outsideCode, agencyCode, clocks } = complaint
  return {
    number: complaint.number,
    status: complaint.status,
    class: complaint.class,
    title: titleOf(complaint),
    description: complaint.description,
    categoryCode,
    categoryName: nameOf(categories, categoryCode),
    landmark: complaint.landmark,
    nowhere: complaint.nowhere,
    kelurahanCode: complaint.kelurahanCode,
    occurredOn: complaint.occurredOn,
    privacy: complaint.privacy,
    hideContent: complaint.hideContent,
    receivedAt: complaint.receivedAt,
    ...(actor.role === 'citizen' ? staffKnow : knownToStaff(complaint)),
    outcome: complaint.outcome,
    holderName: nameOf(agencies, outsideCode ?? agencyCode),
    ...reporterFor(actor, complaint, identity),
    photos: photosFor(actor, complaint.attachments),
    waitingEvidence: waitingEvidence(actor, complaint.attachments),
    hasContact: complaint.identityId !== null,
    accused: nameOf(agencies, complaint.accusedCode),
    answers: answersOf(complaint.answers),
    publication: complaint.publication,
    moderatedAt: complaint.moderatedAt,
    rating: complaint.rating,
    supportCount: complaint._count.supports,
    related: relatedOf(actor, complaint, agencies),
    commitments: commitmentsOf(complaint.commitments, agencies),
    held: heldTimes(complaint.events, calendar, now).map(({ code, ...held }) => ({
      ...held,
      name: nameOf(agencies, code),
    })),
    dayLength: workingDayLength(calendar, now),
    clocks: clockViews(clocks, calendar, now),
    timeline: timelineOf(actor, complaint, agencies),
    allowedActions: openActions(actor, complaint, now),
    timeZone: zoneAt(calendar, now),
    version: complaint.version,
  }
}

/** Nobody is asked of a commitment whose day has not come. */
function openActions(actor: Actor, complaint: Found, now: Date): Action[] {
  const running = complaint.clocks.filter(runsAt(now)).map(({ name }) => name)
  const isAsked = complaint.commitments.some(({ askedAt, decidedAt }) => askedAt && !decidedAt)
  return allowedActions(actor, complaint, running).filter(
    (action) => isAsked || (action !== 'affirm' && action !== 'breach'),
  )
}

/** What a citizen is not told. */
const staffKnow = {
  proposedCode: null,
  sp4nId: null,
  assignedTo: null,
  divisionCode: null,
  returnedBy: null,
}

function knownToStaff({ events, sp4nId, assignedTo, divisionCode, returnedBy }: Found) {
  return { proposedCode: proposedOwner(events), sp4nId, assignedTo, divisionCode, returnedBy }
}

function answersOf(answers: Prisma.JsonValue): Record<string, string> {
  // Only ever written from input.ts: keys and values are codes.
  return (answers ?? {}) as Record<string, string>
}

/**
 * Someone who chose to be named is known to those who handle the complaint, and to nobody else: by name
 * to the agency, with his contact to Kominfo. Agencies write to him here; what they open is recorded.
 */
function reporterFor(
  actor: Actor,
  { governmentId, privacy }: Found,
  identity: Prisma.IdentityModel | null,
): Pick<ComplaintView, 'reporter' | 'isReporterSealed'> {
  if (!identity) return { reporter: null, isReporterSealed: false }
  const opens = mayOpen(actor.role, privacy)
  if (privacy !== 'named' || !handles(actor)) return { reporter: null, isReporterSealed: opens }
  const details = openIdentity(governmentId, identity)
  if (!isOfficer(actor)) return { reporter: details, isReporterSealed: false }
  const { name, phone, email } = details
  const reporter = { name, phone: null, email: null }
  return { reporter, isReporterSealed: opens && (phone ?? email) !== null }
}

function handles(actor: Actor): boolean {
  return isOfficer(actor) || actor.role === 'admin' || actor.role === 'verifier'
}
