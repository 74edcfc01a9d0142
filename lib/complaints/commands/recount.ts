import type { Actor } from '@/lib/kernel/actor'
import { ledger } from '@/lib/kernel/working-days'
import { readCalendar } from '@/lib/agencies/public-queries'
import { db } from '@/lib/platform/db'
import { transaction } from '@/lib/platform/transaction'
import { clockNames } from '@/lib/complaints/lifecycle'

/** So many clocks are counted anew in one transaction. */
const atOnce = 500

const dayLength = 24 * 60 * 60 * 1000

/** After a change of the calendar: what runs across that day ends on another one. */
export async function recount(actor: Actor, date: Date, stopping?: AbortSignal): Promise<void> {
  const { governmentId } = actor
  const calendar = await readCalendar(governmentId)
  let after: string | undefined
  while (!stopping?.aborted) {
    const runs = await listAcross(governmentId, date, after)
    if (runs.length === 0) return
    after = runs.at(-1)?.id
    await transaction(async (tx) => {
      for (const { id, startedAt, workingDays, usedDays, dueAt } of runs) {
        const counted = ledger(calendar, startedAt, workingDays, usedDays)
        if (counted.dueAt.getTime() === dueAt.getTime()) continue
        await tx.clock.updateMany({
          where: { governmentId, id, stoppedAt: null },
          data: { dueAt: counted.dueAt, ringsAt: null },
        })
      }
    })
  }
}

/** Running clocks that begin before that day and end on it or later, or would without it. */
function listAcross(governmentId: string, date: Date, after: string | undefined) {
  return db().clock.findMany({
    where: {
      governmentId,
      stoppedAt: null,
      name: { in: [...clockNames] },
      startedAt: { lt: new Date(date.getTime() + dayLength) },
      dueAt: { gte: new Date(date.getTime() - dayLength) },
      ...(after !== undefined && { id: { gt: after } }),
    },
    orderBy: { id: 'asc' },
    take: atOnce,
  })
}
