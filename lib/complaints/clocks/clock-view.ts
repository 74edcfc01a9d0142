// A clock as a person sees it: until when, how many days are left, and which days were counted.

import type { Prisma } from '@/prisma/generated/client'
import { ledger, remaining, type Calendar, type LedgerDay } from '@/lib/kernel/working-days'
import { clocksOfOpen, type ClockName } from '@/lib/complaints/rules/lifecycle'

export interface ClockView {
  name: ClockName
  startedAt: Date
  dueAt: Date
  stoppedAt: Date | null
  /** What was promised first, where that was another time. */
  firstDueAt: Date | null
  late: boolean
  /** Until it is due, or was when it stopped; negative once working days have passed since. */
  workingDaysLeft: number
  /** Day by day, for the calendar strip. */
  days: readonly LedgerDay[]
  /** Whether a year on the way has no confirmed calendar yet. */
  estimated: boolean
}

/** Running clocks first, the one that ends first on top. */
export function clockViews(
  runs: readonly Prisma.ClockModel[],
  calendar: Calendar,
  now: Date,
): ClockView[] {
  return runs
    .filter(isOfUse(now))
    .map((run) => clockView(run, calendar, now))
    .sort(runningFirst)
}

export function runsAt(now: Date) {
  return ({ stoppedAt, dueAt }: Prisma.ClockModel) => stoppedAt === null && dueAt >= now
}

/** The time to object is nobody's duty: once it is over there is nothing to be late with. */
function isOfUse(now: Date) {
  return (run: Prisma.ClockModel) => clocksOfOpen.includes(run.name) || runsAt(now)(run)
}

function clockView(run: Prisma.ClockModel, calendar: Calendar, now: Date): ClockView {
  const {
    name,
    startedAt,
    dueAt,
    stoppedAt,
    workingDays,
    usedDays,
    firstDueAt: firstPromised,
  } = run
  const { days, estimated } = ledger(calendar, startedAt, workingDays, usedDays)
  const seenAt = stoppedAt ?? now
  const workingDaysLeft = remaining(calendar, seenAt, dueAt)
  const late = seenAt > dueAt
  const firstDueAt = firstPromised?.getTime() === dueAt.getTime() ? null : firstPromised
  return { name, startedAt, dueAt, stoppedAt, firstDueAt, late, workingDaysLeft, days, estimated }
}

function runningFirst(one: ClockView, other: ClockView): number {
  const stopped = Number(one.stoppedAt !== null) - Number(other.stoppedAt !== null)
  return stopped || one.dueAt.getTime() - other.dueAt.getTime()
}
