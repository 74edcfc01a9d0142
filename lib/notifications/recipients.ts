import type { Prisma } from '@/prisma/generated/client'
import { localDay } from '@/lib/kernel/time-zone'
import { awayOn } from '@/lib/accounts/absence-queries'
import { findGovernment } from '@/lib/agencies/public-queries'
import type { Transaction } from '@/lib/platform/transaction'
import type { Audience } from '@/lib/notifications/templates'

export type Occasion = Pick<
  Prisma.EventModel,
  'governmentId' | 'complaintId' | 'occurredAt' | 'payload'
> & {
  readonly complaint: {
    readonly identityId: string | null
    readonly agencyCode: string | null
    readonly assignedTo: string | null
    readonly accusedCode: string | null
    readonly keptFromVerifier: boolean
  }
}

/** The identities to write to, as things stood when it happened and as the accounts stand now. */
export async function recipientsOf(
  tx: Transaction,
  audience: Audience,
  occasion: Occasion,
  to?: 'subject' | 'assignee',
): Promise<string[]> {
  switch (audience) {
    case 'citizen':
      return occasion.complaint.identityId === null ? [] : [occasion.complaint.identityId]
    case 'supporters':
      return supportersOf(tx, occasion)
    case 'officers':
      return to === 'assignee' ? assigneeOf(tx, occasion) : officersOf(tx, occasion, to)
    case 'admins':
      return adminsFor(tx, occasion)
  }
}

/** Those who said that they have the same problem, before it happened, and still want to know. */
async function supportersOf(
  tx: Transaction,
  { governmentId, complaintId, occurredAt }: Occasion,
): Promise<string[]> {
  const supports = await tx.support.findMany({
    where: { governmentId, complaintId, stoppedAt: null, createdAt: { lte: occurredAt } },
    select: { identityId: true },
  })
  return supports.flatMap(({ identityId }) => identityId ?? [])
}

async function officersOf(
  tx: Transaction,
  occasion: Occasion,
  to: 'subject' | undefined,
): Promise<string[]> {
  const { governmentId, complaint } = occasion
  const agencyCode = to ? subjectOf(occasion) : await holderOf(tx, occasion)
  if (agencyCode === null || agencyCode === complaint.accusedCode) return []
  return staffOf(tx, governmentId, { role: 'officer', agencyCode })
}

function subjectOf({ payload }: Occasion): string | null {
  const code = (payload as Prisma.JsonObject)['agency']
  return typeof code === 'string' ? code : null
}

/** Whoever has it now at the agency that answers for it, and who stands in for him that day. */
async function assigneeOf(
  tx: Transaction,
  { governmentId, occurredAt, complaint: { assignedTo } }: Occasion,
): Promise<string[]> {
  if (assignedTo === null) return []
  const { timeZone } = await findGovernment(governmentId)
  const absences = await tx.absence.findMany({
    where: { governmentId, userId: assignedTo, ...awayOn(localDay(occurredAt, timeZone)) },
    select: { deputyId: true },
  })
  const ids = [assignedTo, ...absences.map(({ deputyId }) => deputyId)]
  const users = await tx.user.findMany({
    where: { governmentId, id: { in: ids }, deactivatedAt: null },
    select: { identityId: true },
  })
  return users.map(({ identityId }) => identityId)
}

/**
 * The agency whose referral was open at that moment, or begun or ended by that very step; for what
 * went to an overseer past Kominfo, the one that keeps it.
 */
export async function holderOf(
  tx: Transaction,
  { governmentId, complaintId, occurredAt, complaint }: Occasion,
): Promise<string | null> {
  const referral = await tx.referral.findFirst({
    where: {
      governmentId,
      complaintId,
      isSupporting: false,
      referredAt: { lte: occurredAt },
      OR: [{ endedAt: null }, { endedAt: { gte: occurredAt } }],
    },
    orderBy: { referredAt: 'desc' },
    select: { agencyCode: true },
  })
  return referral?.agencyCode ?? (complaint.keptFromVerifier ? complaint.agencyCode : null)
}

/** Of what is kept from them the admins hear nothing, not even that there is a complaint. */
async function adminsFor(
  tx: Transaction,
  { governmentId, complaint }: Occasion,
): Promise<string[]> {
  return complaint.keptFromVerifier ? [] : staffOf(tx, governmentId, { role: 'admin' })
}

async function staffOf(
  tx: Transaction,
  governmentId: string,
  wanted: { role: 'admin' } | { role: 'officer'; agencyCode: string },
): Promise<string[]> {
  const users = await tx.user.findMany({
    where: { governmentId, ...wanted, deactivatedAt: null },
    select: { identityId: true },
  })
  return users.map(({ identityId }) => identityId)
}
