import type { Prisma } from '@/prisma/generated/client'
import { findGovernment } from '@/lib/agencies/reference/queries'
import type { Transaction } from '@/lib/platform/transaction'
import { actions, type Action } from '@/lib/complaints/rules/lifecycle'
import { channelsOf } from '@/lib/notifications/channels-of'
import {
  dayBegan,
  dailySummaryName,
  hasDailySummary,
  whenSummaryIsDue,
} from '@/lib/notifications/daily-summary'
import { whenToSend } from '@/lib/notifications/rules/policy'
import { holderOf, recipientsOf, type Occasion } from '@/lib/notifications/recipients'
import { audiences, type AddressedTo, type Audience } from '@/lib/notifications/template'
import { templates } from '@/lib/notifications/templates'

type Happened = Prisma.EventModel &
  Occasion & { readonly complaint: { readonly rushedAt: Date | null } }

/** What of a complaint decides who is told. */
export const toldBy = {
  identityId: true,
  agencyCode: true,
  assignedTo: true,
  accusedCode: true,
  keptFromVerifier: true,
  class: true,
  rushedAt: true,
} as const satisfies Prisma.ComplaintSelect

/**
 * The notices that an event gives rise to: at most one for each person and channel.
 * @throws for a step that this version does not know; its reader waits for the newer version
 */
export async function noticesAbout(
  tx: Transaction,
  event: Happened,
  now: Date,
): Promise<Prisma.NoticeCreateManyInput[]> {
  const { governmentId, sequence: eventSequence } = event
  const action = actions.find((known) => known === event.action)
  if (!action) throw new Error(`event ${governmentId}/${eventSequence}: unknown ${event.action}`)
  if (await isNothingToTell(tx, event)) return []
  const notices: Begun[] = []
  for (const audience of audiences) {
    const template = templates[action][audience]
    if (!(await concerns(tx, template, event))) continue
    const wanted = template && 'to' in template ? template.to : undefined
    const ways = await waysTo(tx, audience, event, wanted)
    if (callsOfficers(event)) notices.push(...(await gathered(tx, action, event, ways, now)))
    else notices.push(...ways.map((way) => ({ ...way, template: `${action}.${audience}` })))
  }
  const { timeZone } = await findGovernment(governmentId)
  return notices.map((notice) => ({
    nextAttemptAt: whenToSend(notice.channel, now, timeZone),
    ...notice,
    ...{ governmentId, eventSequence, createdAt: now },
  }))
}

type Way = Awaited<ReturnType<typeof waysTo>>[number]
type Begun = Way & { template: string; nextAttemptAt?: Date }

/** Begins the message of the day for those who have none yet: the others find this in theirs. */
async function gathered(
  tx: Transaction,
  action: Action,
  { governmentId }: Happened,
  ways: readonly Way[],
  now: Date,
): Promise<Begun[]> {
  const { timeZone } = await findGovernment(governmentId)
  const begun: Begun[] = []
  for (const way of ways) {
    if (await hasDailySummary(tx, { governmentId, ...way }, dayBegan(now, timeZone))) continue
    const nextAttemptAt = whenSummaryIsDue(now, timeZone)
    begun.push({ ...way, template: dailySummaryName(action), nextAttemptAt })
  }
  return begun
}

/** What soon runs out is told in one message a day. */
function callsOfficers({ payload }: Happened): boolean {
  return (payload as Prisma.JsonObject)['calls'] === 'officers'
}

/** What came in a rush makes nobody write before somebody here has looked at it; its clocks ring. */
function isUnseen({ role, complaint }: Happened): boolean {
  return role === 'citizen' && complaint.rushedAt !== null
}

async function isNothingToTell(tx: Transaction, event: Happened): Promise<boolean> {
  return isUnseen(event) || (await isUndone(tx, event))
}

async function isUndone(tx: Transaction, event: Happened): Promise<boolean> {
  const { governmentId, complaintId, sequence } = event
  const undone = await tx.event.count({
    where: {
      governmentId,
      complaintId,
      action: 'undo',
      sequence: { gt: sequence },
      payload: { path: ['undoes'], equals: Number(sequence) },
    },
  })
  return undone > 0
}

async function concerns(
  tx: Transaction,
  template: { readonly by?: string; readonly whenUnheld?: true } | undefined,
  event: Happened,
): Promise<boolean> {
  if (!template || (template.by !== undefined && template.by !== event.role)) return false
  return template.whenUnheld !== true || (await holderOf(tx, event)) === null
}

async function waysTo(
  tx: Transaction,
  audience: Audience,
  event: Happened,
  to: AddressedTo | undefined,
) {
  const ways = []
  for (const identityId of await recipientsOf(tx, audience, event, to)) {
    const channels = await channelsOf(tx, event.governmentId, audience, identityId)
    ways.push(...channels.map((channel) => ({ identityId, channel })))
  }
  return ways
}
