// What one person sees of one complaint. Masking happens here and nowhere else: a component can only
// show what a view holds.

import type { Prisma } from '@/prisma/generated/client'
import { isOfficer, type Actor } from '@/lib/kernel/actor'
import { ledger, remaining, type Calendar, type LedgerDay } from '@/lib/kernel/working-days'
import { openIdentity, type PersonalDetails } from '@/lib/accounts/identity'
import type { AgencyView, CategoryView } from '@/lib/agencies/public-queries'
import type {
  Action,
  ClockName,
  ComplaintClass,
  Outcome,
  Privacy,
  Status,
} from '@/lib/complaints/lifecycle'
import { allowedActions } from '@/lib/complaints/policy'
import {
  fileFields,
  photosFor,
  waitingEvidence,
  type PhotoOfComplaint,
} from '@/lib/complaints/case-files'
import { relatedInclude, relatedOf, type RelatedView } from '@/lib/complaints/related'
import { nameOf, titleOf } from '@/lib/complaints/row'
import {
  proposedOwner,
  timelineOf,
  type EvidenceView,
  type TimelineEntry,
} from '@/lib/complaints/timeline'

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
} as const satisfies Prisma.ComplaintInclude

type Found = Prisma.ComplaintGetPayload<{ include: typeof viewInclude }>

export interface ClockView {
  name: ClockName
  startedAt: Date
  dueAt: Date
  stoppedAt: Date | null
  late: boolean
  /** Until it is due, or was when it stopped; negative once working days have passed since. */
  workingDaysLeft: number
  /** Day by day, for the calendar strip. */
  days: readonly LedgerDay[]
  /** Whether a year on the way has no confirmed calendar yet. */
  estimated: boolean
}

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
  reporter: PersonalDetails | null
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
    outcome: complaint.outcome,
    holderName: nameOf(agencies, outsideCode ?? agencyCode),
    proposedCode: actor.role === 'citizen' ? null : proposedOwner(complaint.events),
    reporter:
      identity && mayKnowReporter(actor, complaint.privacy)
        ? openIdentity(complaint.governmentId, identity)
        : null,
    photos: photosFor(actor, complaint.attachments),
    waitingEvidence: waitingEvidence(actor, complaint.attachments),
    hasContact: complaint.identityId !== null,
    accused: nameOf(agencies, complaint.accusedCode),
    answers: answersOf(complaint.answers),
    publication: complaint.publication,
    sp4nId: actor.role === 'citizen' ? null : complaint.sp4nId,
    moderatedAt: complaint.moderatedAt,
    rating: complaint.rating,
    supportCount: complaint._count.supports,
    related: relatedOf(actor, complaint, agencies),
    assignedTo: actor.role === 'citizen' ? null : complaint.assignedTo,
    divisionCode: actor.role === 'citizen' ? null : complaint.divisionCode,
    clocks: clocks
      .filter(isOfUse(now))
      .map((run) => clockView(run, calendar, now))
      .sort(runningFirst),
    timeline: timelineOf(actor, complaint, agencies),
    allowedActions: allowedActions(
      actor,
      complaint,
      clocks.filter(runsAt(now)).map(({ name }) => name),
    ),
    timeZone: calendar.timeZone,
    version: complaint.version,
  }
}

function runsAt(now: Date) {
  return ({ stoppedAt, dueAt }: Prisma.ClockModel) => stoppedAt === null && dueAt >= now
}

/** The time to object is nobody's duty: once it is over there is nothing to be late with. */
function isOfUse(now: Date) {
  return (run: Prisma.ClockModel) => run.name !== 'contest' || runsAt(now)(run)
}

function answersOf(answers: Prisma.JsonValue): Record<string, string> {
  // Only ever written from input.ts: keys and values are codes.
  return (answers ?? {}) as Record<string, string>
}

/** Someone who chose to be named is known to those who handle the complaint, and to nobody else. */
function mayKnowReporter(actor: Actor, privacy: Privacy): boolean {
  const handles = isOfficer(actor) || actor.role === 'admin' || actor.role === 'verifier'
  return privacy === 'named' && handles
}

function clockView(run: Prisma.ClockModel, calendar: Calendar, now: Date): ClockView {
  const { name, startedAt, dueAt, stoppedAt, workingDays, usedDays } = run
  const { days, estimated } = ledger(calendar, startedAt, workingDays, usedDays)
  const seenAt = stoppedAt ?? now
  const workingDaysLeft = remaining(calendar, seenAt, dueAt)
  const late = seenAt > dueAt
  return { name, startedAt, dueAt, stoppedAt, late, workingDaysLeft, days, estimated }
}

function runningFirst(one: ClockView, other: ClockView): number {
  const stopped = Number(one.stoppedAt !== null) - Number(other.stoppedAt !== null)
  return stopped || one.dueAt.getTime() - other.dueAt.getTime()
}
