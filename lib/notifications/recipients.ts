import type { Prisma } from '@/prisma/generated/client'
import { localDay } from '@/lib/kernel/time-zone'
import type { ComplaintClass } from '@/lib/complaints/rules/lifecycle'
import { takenUp } from '@/lib/accounts/mailbox'
import { awayOn } from '@/lib/accounts/rules/absence'
import { callers } from '@/lib/agencies/rules/escalation'
import { findGovernment } from '@/lib/agencies/reference/queries'
import type { Transaction } from '@/lib/platform/transaction'
import type { AddressedTo, Audience } from '@/lib/notifications/template'

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
    readonly class: ComplaintClass
  }
}

/** The identities to write to, as things stood when it happened and as the accounts stand now. */
export async function recipientsOf(
  tx: Transaction,
  audience: Audience,
  occasion: Occasion,
  to?: AddressedTo,
): Promise<string[]> {
  switch (audience) {
    case 'citizen':
      return occasion.complaint.identityId === null ? [] : [occasion.complaint.identityId]
    case 'supporters':
      return supportersOf(tx, occasion)
    case 'officers':
      return to ? addressed[to](tx, occasion) : officersOf(tx, occasion)
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

/** Whom a step names, in place of those who hold the complaint. */
const addressed: Readonly<
  Record<AddressedTo, (tx: Transaction, occasion: Occasion) => Promise<string[]>>
> = {
  subject: (tx, occasion) => workingAt(tx, occasion, factOf(occasion, 'agency'), 'officer'),
  heads: async (tx, occasion) => workingAt(tx, occasion, await holderOf(tx, occasion), 'head'),
  assignee: assigneeOf,
  mentioned: mentionedIn,
  arbiters: (tx, occasion) => aboveIn(tx, occasion, ['supervisor']),
  validators: (tx, occasion) => aboveIn(tx, occasion, ['validator', 'supervisor']),
  called: calledIn,
}

/** Whoever stands where the step calls. */
async function calledIn(tx: Transaction, occasion: Occasion): Promise<string[]> {
  const calls = callers.find((known) => known === factOf(occasion, 'calls'))
  switch (calls) {
    case 'officers':
      return officersOf(tx, occasion)
    case 'heads': {
      const holder = await holderOf(tx, occasion)
      const heads = await workingAt(tx, occasion, holder, 'head')
      return heads.length > 0 ? heads : workingAt(tx, occasion, holder, 'officer')
    }
    case 'admins':
      return adminsFor(tx, occasion)
    case 'supervisors':
      return aboveIn(tx, occasion, ['supervisor'])
    case 'leadership':
      return aboveIn(tx, occasion, ['leadership'])
    case undefined:
      return []
  }
}

/** What complains of officials is nothing for those above to hear of. */
function aboveIn(
  tx: Transaction,
  { governmentId, complaint }: Occasion,
  roles: readonly ('supervisor' | 'validator' | 'leadership')[],
): Promise<string[]> {
  if (complaint.class === 'oversight') return Promise.resolve([])
  return staffOf(tx, governmentId, { role: { in: [...roles] } })
}

async function officersOf(tx: Transaction, occasion: Occasion): Promise<string[]> {
  return workingAt(tx, occasion, await holderOf(tx, occasion), 'officer')
}

function workingAt(
  tx: Transaction,
  { governmentId, complaint }: Occasion,
  agencyCode: string | null,
  role: 'officer' | 'head',
): Promise<string[]> {
  if (agencyCode === null || agencyCode === complaint.accusedCode) return Promise.resolve([])
  return staffOf(tx, governmentId, { role, agencyCode })
}

/** Whoever was called by name, as long as he works here. */
async function mentionedIn(tx: Transaction, occasion: Occasion): Promise<string[]> {
  const { governmentId } = occasion
  const noteKey = factOf(occasion, 'mentions')
  if (noteKey === null) return []
  const mentions = await tx.mention.findMany({
    where: { governmentId, noteKey },
    select: { userId: true },
  })
  const users = await tx.user.findMany({
    where: { governmentId, id: { in: mentions.map(({ userId }) => userId) }, ...takenUp },
    select: { identityId: true },
  })
  return users.map(({ identityId }) => identityId)
}

function factOf({ payload }: Occasion, name: string): string | null {
  const fact = (payload as Prisma.JsonObject)[name]
  return typeof fact === 'string' ? fact : null
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
    where: { governmentId, id: { in: ids }, ...takenUp },
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
  wanted:
    | { role: 'admin' | { in: ('supervisor' | 'validator' | 'leadership')[] } }
    | { role: 'officer' | 'head'; agencyCode: string },
): Promise<string[]> {
  const users = await tx.user.findMany({
    where: { governmentId, ...wanted, ...takenUp },
    select: { identityId: true },
  })
  return users.map(({ identityId }) => identityId)
}
