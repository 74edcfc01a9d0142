import type { Prisma } from '@/prisma/generated/client'
import type { Actor } from '@/lib/kernel/actor'
import { ledger, workingDaysBetween, type Calendar } from '@/lib/kernel/working-days'
import type { Transaction } from '@/lib/platform/transaction'
import { findCalendar, listDeadlineRules } from '@/lib/agencies/public-queries'
import { dueFor, type DeadlineRule } from '@/lib/complaints/deadlines'
import { clocks, type ClockName, type ComplaintClass } from '@/lib/complaints/lifecycle'

type Run = Prisma.ClockModel

/** The dated data that clocks are wound by. */
export interface ClockRules {
  readonly calendar: Calendar
  readonly deadlines: readonly DeadlineRule[]
}

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

interface Start {
  readonly complaintId: string
  readonly class: ComplaintClass
  /** The class before this step; left out for what is being filed. */
  readonly was?: ComplaintClass
  readonly names: readonly ClockName[] | undefined
  /** These go on, but do not begin. */
  readonly resumed?: readonly ClockName[] | undefined
  readonly rules: ClockRules
  readonly now: Date
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

function isReclassed({ was, class: ofClass }: Start): boolean {
  return was !== undefined && was !== ofClass
}

/** What begins, and what goes on; of the latter only what is among `runs`, where those are known. */
function namesIn({ names = [], resumed: going = [] }: Start, runs?: readonly Run[]): ClockName[] {
  return [...names, ...going.filter((name) => !runs || runs.some((run) => run.name === name))]
}

/** Whatever runs counts by the class of today. */
async function countAnew(tx: Transaction, runs: readonly Run[], start: Start): Promise<void> {
  for (const run of runs.filter(({ stoppedAt }) => stoppedAt === null)) {
    const { governmentId, id } = run
    await tx.clock.update({
      where: { governmentId_id: { governmentId, id } },
      data: runningOn(run, start),
    })
  }
}

/** Null for a clock that has had its one run. */
function newRun(name: ClockName, latest: Run | undefined, start: Start) {
  if (!latest) return afresh(name, start)
  const { again } = clocks[name]
  if (again === 'never') return null
  return again === 'resumes' ? resumed(latest, start) : afresh(name, start)
}

function afresh(name: ClockName, { class: ofClass, now, rules }: Start) {
  const { workingDays, dueAt } = dueFor(name, ofClass, now, 0, rules.deadlines, rules.calendar)
  return { startedAt: now, workingDays, dueAt, firstDueAt: dueAt }
}

function resumed(latest: Run, { class: ofClass, was, now, rules }: Start) {
  const { name, usedDays, startedAt, stoppedAt } = latest
  const { calendar, deadlines } = rules
  const used = usedDays + workingDaysBetween(calendar, startedAt, stoppedAt ?? now)
  const { workingDays } =
    ofClass === was ? latest : dueFor(name, ofClass, startedAt, used, deadlines, calendar)
  const { dueAt } = ledger(calendar, now, workingDays, used)
  const firstDueAt = latest.firstDueAt ?? latest.dueAt
  return { startedAt: now, workingDays, usedDays: used, dueAt, firstDueAt }
}

function runningOn({ name, startedAt, usedDays }: Run, { class: ofClass, rules }: Start) {
  const { deadlines, calendar } = rules
  const { workingDays, dueAt } = dueFor(name, ofClass, startedAt, usedDays, deadlines, calendar)
  // It is called from the new day on.
  return { workingDays, dueAt, ringsAt: null }
}
