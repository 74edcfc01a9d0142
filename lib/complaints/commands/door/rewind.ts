import type { Prisma } from '@/prisma/generated/client'
import { userIdOf, type Actor } from '@/lib/kernel/actor'
import type { Transaction } from '@/lib/platform/transaction'
import { undoSeconds, type Action } from '@/lib/complaints/rules/lifecycle'

type Complaint = Prisma.ComplaintModel

/** Of a complaint, what a step may change, in the shape in which it is kept. */
const columns = [
  'status',
  'class',
  'categoryCode',
  'title',
  'hideContent',
  'agencyCode',
  'outsideCode',
  'assignedTo',
  'divisionCode',
  'outcome',
  'returnedBy',
  'returns',
  'lapsedAt',
  'mergedIntoId',
] as const satisfies readonly (keyof Complaint)[]

type Columns = Pick<Complaint, (typeof columns)[number]>
type Clock = Pick<
  Prisma.ClockModel,
  'id' | 'startedAt' | 'workingDays' | 'usedDays' | 'dueAt' | 'stoppedAt'
>
type Referral = Pick<
  Prisma.ReferralModel,
  'id' | 'acceptedAt' | 'endedAt' | 'proposedCode' | 'contributedAt'
>

/** How a complaint stands, with its clocks and referrals; dates become text once it is kept. */
export interface Snapshot {
  complaint: Columns
  clocks: Clock[]
  referrals: Referral[]
  /** The commitments made so far; stored under this name. */
  promises: { id: string }[]
}

/** To be read before the step changes anything. */
export async function snapshotOf(
  actor: Actor,
  tx: Transaction,
  complaint: Complaint,
): Promise<Snapshot> {
  const where = { governmentId: actor.governmentId, complaintId: complaint.id }
  const clocks = await tx.clock.findMany({
    where,
    select: {
      id: true,
      startedAt: true,
      workingDays: true,
      usedDays: true,
      dueAt: true,
      stoppedAt: true,
    },
  })
  const referrals = await tx.referral.findMany({
    where,
    select: {
      id: true,
      acceptedAt: true,
      endedAt: true,
      proposedCode: true,
      contributedAt: true,
    },
  })
  const commitments = await tx.commitment.findMany({ where, select: { id: true } })
  const kept = columns.map((column) => [column, complaint[column]] as const)
  return {
    complaint: Object.fromEntries(kept) as Columns,
    clocks,
    referrals,
    promises: commitments,
  }
}

interface Taken {
  complaint: Complaint
  action: Action
  event: { sequence: bigint }
  before: Snapshot
  now: Date
}

/** Keeps the way back for the seconds in which it is open; of one complaint only that of the last step. */
export async function keepRewind(
  actor: Actor,
  tx: Transaction,
  { complaint, action, event, before, now }: Taken,
): Promise<void> {
  const userId = userIdOf(actor)
  if (userId === null) return
  const { governmentId, id: complaintId, version } = complaint
  const rewind = {
    userId,
    action,
    eventSequence: event.sequence,
    version,
    until: new Date(now.getTime() + undoSeconds * 1000),
    before: JSON.parse(JSON.stringify(before)) as Prisma.InputJsonObject,
  }
  await tx.rewind.upsert({
    where: { governmentId_complaintId: { governmentId, complaintId } },
    create: { governmentId, complaintId, ...rewind },
    update: rewind,
  })
}
