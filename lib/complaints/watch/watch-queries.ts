import { Prisma } from '@/prisma/generated/client'
import { isOfficer, type Actor } from '@/lib/kernel/actor'
import { agencyClocks, owedClocks } from '@/lib/kernel/terms'
import { db } from '@/lib/platform/db'
import { parseInstant, localDay } from '@/lib/kernel/time-zone'
import { findGovernment, listAgencies } from '@/lib/agencies/reference/queries'
import { mayWatch } from '@/lib/complaints/rules/desk-policy'
import { countedByAgency, ordinary, type AgencyWatch } from '@/lib/complaints/watch/counted-queries'
import { pageOf } from '@/lib/complaints/inbox/page-queries'
import type { ComplaintRow } from '@/lib/complaints/story/complaint-row'
import { hiddenStatuses, owedByAgency, withAnswer } from '@/lib/complaints/rules/states'

/** Days over which medians and returns are looked at. */
export const watchedDays = 90

export type { ComplaintRow } from '@/lib/complaints/story/complaint-row'
export type { AgencyWatch } from '@/lib/complaints/watch/counted-queries'

const oneDay = 24 * 60 * 60 * 1000

/** How each agency of the city does; the one with most late on top. Empty for whoever may not watch. */
export async function watchAgencies(actor: Actor, now: Date): Promise<AgencyWatch[]> {
  if (!mayWatch(actor)) return []
  const { governmentId } = actor
  const since = new Date(now.getTime() - watchedDays * oneDay)
  const [agencies, counted] = await Promise.all([
    listAgencies(governmentId, now),
    countedByAgency(actor, since, now),
  ])
  return agencies
    .filter(({ kind }) => kind !== 'external')
    .map(({ code, name }): AgencyWatch => ({ code, name, ...noneYet, ...counted.get(code) }))
    .sort((one, other) => other.late - one.late || other.open - one.open)
}

const noneYet = {
  open: 0,
  late: 0,
  medianDays: null,
  returns: 0,
  kept: 0,
  broken: 0,
  lastSignedInAt: null,
  changedAt: null,
  oldestAt: null,
  remindedAt: null,
} as const

interface Wanted {
  agency?: string | undefined
  now: Date
  most: number
}

/** What is late with the agencies, the oldest first; of one agency where it is named. */
export async function listLatest(
  actor: Actor,
  { agency, now, most }: Wanted,
): Promise<ComplaintRow[]> {
  if (!mayWatch(actor)) return []
  const late: Prisma.ComplaintWhereInput = {
    class: ordinary,
    status: { in: owedByAgency },
    ...(agency !== undefined && { agencyCode: agency }),
    clocks: {
      some: { stoppedAt: null, dueAt: { lt: now }, name: { in: agencyClocks } },
    },
  }
  const { rows } = await pageOf(actor, late, { after: undefined, now, size: most })
  return rows
}

export interface CityFigures {
  lateNow: number
  newToday: number
  /** Settled in that month, and how many of them in time. */
  thisMonth: { settled: number; inTime: number }
  lastMonth: { settled: number; inTime: number }
}

/** The city on one screen; null for whoever may not watch. */
export async function findCityFigures(actor: Actor, now: Date): Promise<CityFigures | null> {
  if (!mayWatch(actor)) return null
  const { governmentId } = actor
  const { timeZone } = await findGovernment(governmentId)
  const today = localDay(now, timeZone)
  const month = `${today.slice(0, 7)}-01`
  const midnight = parseInstant(today, timeZone)
  const monthBegan = parseInstant(month, timeZone)
  const before = new Date(`${month}T00:00:00Z`)
  before.setUTCMonth(before.getUTCMonth() - 1)
  const lastBegan = parseInstant(before.toISOString().slice(0, 10), timeZone)
  const [late, newToday, thisMonth, lastMonth] = await Promise.all([
    db().$queryRaw<{ count: number }[]>`
      SELECT count(DISTINCT k.complaint_id)::int AS count
      FROM clocks k
      JOIN complaints c ON c.government_id = k.government_id AND c.id = k.complaint_id
      WHERE k.name = ANY(${owedClocks}::clock_name[]) AND k.stopped_at IS NULL
        AND k.due_at < ${now} AND c.government_id = ${governmentId} AND c.class <> 'oversight'`,
    db().complaint.count({
      where: {
        governmentId,
        class: ordinary,
        receivedAt: { gte: midnight },
        status: { notIn: hiddenStatuses },
      },
    }),
    settledIn(governmentId, monthBegan, now),
    settledIn(governmentId, lastBegan, monthBegan),
  ])
  return { lateNow: late[0]?.count ?? 0, newToday, thisMonth, lastMonth }
}

/** A run that went on later had not settled anything: only the one that ended last counts, in its month. */
const isLastRun = Prisma.sql`NOT EXISTS (
  SELECT FROM clocks later WHERE later.government_id = k.government_id
    AND later.complaint_id = k.complaint_id AND later.name = k.name AND later.started_at > k.started_at)`

async function settledIn(governmentId: string, from: Date, until: Date) {
  const [row] = await db().$queryRaw<{ settled: number; in_time: number }[]>`
    SELECT count(*)::int AS settled,
      count(*) FILTER (WHERE k.stopped_at <= k.due_at)::int AS in_time
    FROM clocks k
    JOIN complaints c ON c.government_id = k.government_id AND c.id = k.complaint_id
    WHERE k.government_id = ${governmentId} AND k.name = 'settlement'
      AND k.stopped_at >= ${from} AND k.stopped_at < ${until} AND ${isLastRun}
      AND c.status = ANY(${withAnswer}::status[]) AND c.class <> 'oversight'`
  return { settled: row?.settled ?? 0, inTime: row?.in_time ?? 0 }
}

export interface ReminderView {
  body: string
  /** Who reminds: Kominfo, the supervisor or the leadership. */
  role: string
  remindedAt: Date
}

/** So long a reminder stands on the desk of the agency. */
const remindedFor = 3 * oneDay

/** What the actor's own agency has been reminded of in the last three days, the latest first. */
export async function listReminders(actor: Actor, now: Date): Promise<ReminderView[]> {
  if (!isOfficer(actor)) return []
  return db().reminder.findMany({
    where: {
      governmentId: actor.governmentId,
      agencyCode: actor.agency,
      remindedAt: { gte: new Date(now.getTime() - remindedFor) },
    },
    orderBy: { remindedAt: 'desc' },
    take: 5,
    select: { body: true, role: true, remindedAt: true },
  })
}
