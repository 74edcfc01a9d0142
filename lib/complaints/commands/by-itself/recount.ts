import type { Actor } from '@/lib/kernel/actor'
import { readCalendar } from '@/lib/agencies/reference/calendar-queries'
import { listDeadlineRules } from '@/lib/agencies/reference/queries'
import { db } from '@/lib/platform/db'
import { transaction } from '@/lib/platform/transaction'
import { clockNames } from '@/lib/complaints/rules/lifecycle'
import { replay } from '@/lib/complaints/clocks/replay'

/** So many clocks are counted anew in one transaction. */
const atOnce = 200

const dayLength = 24 * 60 * 60 * 1000

/**
 * After a change of the calendar: what runs across that day ends on another one, as what has happened to
 * it says. The day that was promised first stays as it was.
 */
export async function recount(actor: Actor, date: Date, stopping?: AbortSignal): Promise<void> {
  const { governmentId } = actor
  const calendar = await readCalendar(governmentId)
  const deadlines = await listDeadlineRules(governmentId)
  let after: string | undefined
  while (!stopping?.aborted) {
    const runs = await listAcross(governmentId, date, after)
    if (runs.length === 0) return
    after = runs.at(-1)?.id
    const due = runs.flatMap((run) => {
      const found = replay(run.complaint.events, run.complaint, { calendar, deadlines }).find(
        ({ name, stoppedAt }) => name === run.name && stoppedAt === null,
      )
      return found && found.dueAt.getTime() !== run.dueAt.getTime()
        ? [{ ...found, id: run.id }]
        : []
    })
    await transaction(async (tx) => {
      for (const { id, dueAt, usedDays } of due) {
        await tx.clock.updateMany({
          where: { governmentId, id, stoppedAt: null },
          data: { dueAt, usedDays, ringsAt: null },
        })
      }
    })
  }
}

/**
 * Clocks that run and end on that day or later, or would without it. Also those that began after it: an
 * earlier run may have used it up.
 */
function listAcross(governmentId: string, date: Date, after: string | undefined) {
  return db().clock.findMany({
    where: {
      governmentId,
      stoppedAt: null,
      name: { in: [...clockNames] },
      dueAt: { gte: new Date(date.getTime() - dayLength) },
      ...(after !== undefined && { id: { gt: after } }),
    },
    orderBy: { id: 'asc' },
    take: atOnce,
    include: {
      complaint: {
        select: { class: true, receivedAt: true, events: { orderBy: { sequence: 'asc' } } },
      },
    },
  })
}
