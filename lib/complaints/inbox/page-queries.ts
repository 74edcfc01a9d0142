import type { Prisma } from '@/prisma/generated/client'
import type { Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { findCalendar } from '@/lib/agencies/reference/calendar-queries'
import { listAgencies, listCategories } from '@/lib/agencies/reference/queries'
import { cursorOf, placeOf } from '@/lib/complaints/story/cursor'
import { visibleTo } from '@/lib/complaints/rules/policy'
import { complaintRowOf, type ComplaintRow } from '@/lib/complaints/story/complaint-row'
import { clocksOfOpen } from '@/lib/complaints/rules/lifecycle'

/** Rows of one screen of the desk. */
export const pageSize = 50

export interface ComplaintPage {
  rows: ComplaintRow[]
  /** Cursor of the next page, null on the last one. */
  after: string | null
}

const rowInclude = {
  clocks: {
    where: { stoppedAt: null, name: { in: clocksOfOpen } },
    orderBy: { dueAt: 'asc' },
  },
} as const satisfies Prisma.ComplaintInclude

type Found = Prisma.ComplaintGetPayload<{ include: typeof rowInclude }>

/** One screen of what this actor may see and wants, the oldest first. */
export async function pageOf(
  actor: Actor,
  wanted: Prisma.ComplaintWhereInput,
  { after, now, size = pageSize }: { after: string | undefined; now: Date; size?: number },
): Promise<ComplaintPage> {
  const found = await db().complaint.findMany({
    where: { AND: [visibleTo(actor), wanted, beyond(after)] },
    include: rowInclude,
    orderBy: [{ receivedAt: 'asc' }, { number: 'asc' }],
    take: size + 1,
  })
  return asPage(actor, found, now, size)
}

/** The complaints of these ids in their order, `size` + 1 at most; what the actor may not see is left out. */
export async function pageOfIds(
  actor: Actor,
  ids: string[],
  now: Date,
  size = pageSize,
): Promise<ComplaintPage> {
  const found = await db().complaint.findMany({
    where: { AND: [visibleTo(actor), { id: { in: ids } }] },
    include: rowInclude,
  })
  const inOrder = ids.flatMap((id) => found.filter((complaint) => complaint.id === id))
  return asPage(actor, inOrder, now, size)
}

async function asPage(
  { governmentId }: Actor,
  found: Found[],
  now: Date,
  size: number,
): Promise<ComplaintPage> {
  const [calendar, agencies, categories] = await Promise.all([
    findCalendar(governmentId),
    listAgencies(governmentId, now),
    listCategories(governmentId, now),
  ])
  const page = found.slice(0, size)
  const last = page.at(-1)
  return {
    rows: page.map((complaint) =>
      complaintRowOf(complaint, { calendar, agencies, categories, now }),
    ),
    after: found.length > size && last ? cursorOf(last) : null,
  }
}

/** Keyset: rows after the one that the cursor names, in the order of the list. */
function beyond(after: string | undefined): Prisma.ComplaintWhereInput {
  const place = placeOf(after)
  if (place === null) return {}
  const { receivedAt, number } = place
  return {
    OR: [{ receivedAt: { gt: receivedAt } }, { receivedAt, number: { gt: number } }],
  }
}
