import type { Prisma } from '@/prisma/generated/client'
import type { Actor } from '@/lib/kernel/actor'
import type { Transaction } from '@/lib/platform/transaction'
import { findCalendar } from '@/lib/agencies/reference/calendar-queries'
import { listDeadlineRules } from '@/lib/agencies/reference/queries'
import { clocks, type ClockName } from '@/lib/complaints/rules/lifecycle'
import {
  countedAnew,
  isReclassed,
  nextRun,
  type ClockRules,
  type Winding,
} from '@/lib/complaints/rules/clock-runs'

type Clock = Prisma.ClockModel

/**
 * To be read before the transaction opens: inside of it, a second connection would be needed, and
 * transactions that wait for each other's connections wait for ever.
 */
export async function readClockRules(actor: Actor): Promise<ClockRules> {
  const { governmentId } = actor
  const [calendar, deadlines] = await Promise.all([
    findCalendar(governmentId),
    listDeadlineRules(governmentId),
  ])
  return { calendar, deadlines }
}

export async function stopClocks(
  actor: Actor,
  tx: Transaction,
  complaintId: string,
  names: readonly ClockName[] = [],
  now: Date,
): Promise<void> {
  if (names.length === 0) return
  await tx.clock.updateMany({
    where: {
      governmentId: actor.governmentId,
      complaintId,
      name: { in: [...names] },
      stoppedAt: null,
    },
    data: { stoppedAt: now },
  })
}

interface Start extends Winding {
  readonly complaintId: string
  readonly names: readonly ClockName[] | undefined
  /** These go on, but do not begin. */
  readonly resumed?: readonly ClockName[] | undefined
}

/**
 * Starts what stands still. A clock that runs already goes on from its old start; one that resumes
 * carries the days it has used; one that never starts again stays as it is. Both count the days that
 * they were given, with what was added to them, unless the complaint is now of another class: then
 * that of its own.
 */
export async function startClocks(actor: Actor, tx: Transaction, start: Start): Promise<void> {
  const { governmentId } = actor
  const { complaintId } = start
  if (namesIn(start).length === 0 && !isReclassed(start)) return
  const runs = await tx.clock.findMany({
    where: { governmentId, complaintId },
    orderBy: { startedAt: 'desc' },
  })
  if (isReclassed(start)) await countAnew(tx, runs, start)
  for (const name of namesIn(start, runs)) {
    const latest = runs.find((run) => run.name === name)
    if (latest?.stoppedAt === null) continue
    const run = newRun(name, latest, start)
    if (run) await tx.clock.create({ data: { governmentId, complaintId, name, ...run } })
  }
}

/** What begins, and what goes on; of the latter only what is among `runs`, where those are known. */
function namesIn({ names = [], resumed: going = [] }: Start, runs?: readonly Clock[]): ClockName[] {
  return [...names, ...going.filter((name) => !runs || runs.some((run) => run.name === name))]
}

/** Whatever runs counts by the class of today. */
async function countAnew(tx: Transaction, runs: readonly Clock[], start: Start): Promise<void> {
  for (const run of runs.filter(({ stoppedAt }) => stoppedAt === null)) {
    const { governmentId, id } = run
    await tx.clock.update({
      where: { governmentId_id: { governmentId, id } },
      // It is called from the new day on.
      data: { ...countedAnew(run, start), ringsAt: null },
    })
  }
}

/** What was promised first stays with a clock that resumes. */
function newRun(name: ClockName, latest: Clock | undefined, start: Start) {
  const run = nextRun(name, latest, start)
  const kept = clocks[name].again === 'resumes' ? latest : undefined
  return run && { ...run, firstDueAt: kept?.firstDueAt ?? kept?.dueAt ?? run.dueAt }
}
