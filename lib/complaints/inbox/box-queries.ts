import { Prisma } from '@/prisma/generated/client'
import { isOfficer, userIdOf, type Actor } from '@/lib/kernel/actor'
import { ledger, type Calendar } from '@/lib/kernel/working-days'
import { owedClocks } from '@/lib/kernel/terms'
import { localDayOf } from '@/lib/kernel/zones'
import { listStoodInFor } from '@/lib/accounts/absence-queries'
import { db } from '@/lib/platform/db'
import { findCalendar } from '@/lib/agencies/reference/calendar-queries'
import { boxesFor, soonDays, type Box } from '@/lib/complaints/inbox/boxes'
import { countedFor, helping, visibleTo } from '@/lib/complaints/rules/policy'
import { scopeFor } from '@/lib/complaints/inbox/scope-queries'
import { moderatedStatuses } from '@/lib/complaints/rules/states'

/** What no trigger counts. */
function isLive(box: Box): boolean {
  const { due, unmoderated: undecided, helping: helps, assigned, proposed, sampled } = box
  return [due, undecided, helps, assigned, proposed, sampled].some(Boolean)
}

/** More than this is not counted out: nobody works by the difference. */
const countLimit = 200

/** What may be shown to the public, and nobody has decided on. */
export const unmoderated: Prisma.ComplaintWhereInput = {
  moderatedAt: null,
  hideContent: false,
  class: { not: 'oversight' },
  status: { in: moderatedStatuses },
}

interface Around {
  calendar: Calendar
  /** Accounts whose tasks are the actor's: his own, and those for whom he stands in. */
  mine: readonly string[]
  now: Date
}

/** What the conditions of boxes are read by. */
export async function readAround(actor: Actor, now: Date): Promise<Around> {
  const calendar = await findCalendar(actor.governmentId)
  const userId = userIdOf(actor)
  const others = await listStoodInFor(actor, localDayOf(calendar, now))
  return { calendar, mine: userId === null ? [] : [userId, ...others], now }
}

/** The condition of a box, in the shape that the database client takes. */
export function inBox(
  actor: Actor,
  box: Box,
  { calendar, mine, now }: Around,
): Prisma.ComplaintWhereInput {
  const { statuses, returnedBy, due } = box
  if (box.unmoderated) return unmoderated
  return {
    ...(isOfficer(actor) && heldBy(actor.agency, box)),
    status: { in: [...statuses] },
    ...(box.proposed && { proposal: { isNot: null } }),
    ...(box.sampled && { closingChecks: { some: { checkedAt: null } } }),
    ...(box.assigned && { assignedTo: { in: [...mine] } }),
    ...(returnedBy !== undefined && { returnedBy }),
    ...(due && { clocks: { some: { stoppedAt: null, dueAt: whenDue(due, calendar, now) } } }),
  }
}

/** What an agency answers for, or helps with: each complaint lies in the box of one of them. */
function heldBy(agency: string, box: Box): Prisma.ComplaintWhereInput {
  return box.helping ? { referrals: { some: helping(agency) } } : { agencyCode: agency }
}

function whenDue(due: 'late' | 'soon', calendar: Calendar, now: Date) {
  if (due === 'late') return { lt: now }
  return { gte: now, lte: ledger(calendar, now, soonDays).dueAt }
}

/**
 * How many complaints lie in each box, by its code. What lies where is kept by a trigger and only read
 * here; what is due is counted among the clocks that run, `countLimit` + 1 of them at most.
 */
export async function countBoxes(actor: Actor, now: Date): Promise<Record<string, number>> {
  const [kept, around] = await Promise.all([
    db().complaintCount.findMany({ where: countedFor(actor) }),
    readAround(actor, now),
  ])
  const standing = ({ statuses, returnedBy }: Box) =>
    kept
      .filter((row) => statuses.includes(row.status))
      .filter((row) => returnedBy === undefined || row.returnedBy === (returnedBy ?? ''))
      .reduce((sum, { count }) => sum + count, 0)
  const among = (box: Box) => {
    if (box.due && !isOfficer(actor)) return countDue(actor, box, around)
    const where = { AND: [visibleTo(actor), inBox(actor, box, around)] }
    return db().complaint.count({ where, take: countLimit + 1 })
  }
  const counts = await Promise.all(
    boxesFor(actor).map(
      async (box) => [box.code, isLive(box) ? await among(box) : standing(box)] as const,
    ),
  )
  return Object.fromEntries(counts)
}

/** Among so many of the clocks that are due: two of one complaint may be, and some may not be seen. */
const lookedAtDue = 1000

/**
 * For those who see most of the city: counted from the clocks that run, which are few, each to its
 * complaint. The database would rather read all complaints, or all that run, since it cannot know how few
 * are due: most days that it has seen are those of clocks that have stopped. Asked for the earliest of
 * each name, it goes by the index that has them in this order.
 */
async function countDue(actor: Actor, { due, statuses }: Box, around: Around): Promise<number> {
  const { governmentId } = actor
  const { from, until } = dueBetween(due, around)
  const [row] = await db().$queryRaw<{ count: number }[]>`
    WITH due AS MATERIALIZED (
      SELECT k.complaint_id
      FROM unnest(${owedClocks}::clock_name[]) AS counted (name),
        LATERAL (
          SELECT complaint_id FROM clocks
          WHERE government_id = ${governmentId} AND stopped_at IS NULL
            AND clocks.name = counted.name AND due_at >= ${from} AND due_at <= ${until}
          ORDER BY due_at LIMIT ${lookedAtDue}) AS k
      LIMIT ${lookedAtDue})
    SELECT count(DISTINCT due.complaint_id)::int AS count
    FROM due, LATERAL (
      SELECT c.id FROM complaints c
      WHERE c.id = due.complaint_id AND c.status::text = ANY(${[...statuses]})
        AND ${scopeFor(actor)}
      OFFSET 0) AS seen`
  return Math.min(row?.count ?? 0, countLimit + 1)
}

/** Nothing was due before there was Kesah. */
const longAgo = new Date('2000-01-01T00:00:00Z')

function dueBetween(due: Box['due'], { calendar, now }: Around): { from: Date; until: Date } {
  if (due === 'late') return { from: longAgo, until: new Date(now.getTime() - 1) }
  return { from: now, until: ledger(calendar, now, soonDays).dueAt }
}
