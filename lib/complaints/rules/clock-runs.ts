// How a clock is wound: what a second start does, and by how many days. Both read it: whoever starts a
// clock (wind-clocks.ts), and whoever derives from events when clocks have run (replay.ts).

import { ledger, workingDaysBetween, type Calendar } from '@/lib/kernel/working-days'
import { dueFor, type DeadlineRule } from '@/lib/complaints/rules/deadlines'
import { clocks, type ClockName, type ComplaintClass } from '@/lib/complaints/rules/lifecycle'

/** The dated data that clocks are wound by. */
export interface ClockRules {
  readonly calendar: Calendar
  readonly deadlines: readonly DeadlineRule[]
}

export interface Run {
  name: ClockName
  startedAt: Date
  workingDays: number
  /** Of its days, those that earlier runs have used up. */
  usedDays: number
  dueAt: Date
  stoppedAt: Date | null
}

export interface Winding {
  readonly class: ComplaintClass
  /** The class before this step; left out for what is being filed. */
  readonly was?: ComplaintClass
  readonly rules: ClockRules
  readonly now: Date
}

type Wound = Pick<Run, 'startedAt' | 'workingDays' | 'usedDays' | 'dueAt'>

/** Whether everything that runs has to be counted by another class. */
export function isReclassed({ was, class: ofClass }: Winding): boolean {
  return was !== undefined && was !== ofClass
}

/** @param latest its last run, which has stopped @returns null for a clock that has had its one run */
export function nextRun(name: ClockName, latest: Run | undefined, winding: Winding): Wound | null {
  if (!latest) return afresh(name, winding)
  const { again } = clocks[name]
  if (again === 'never') return null
  return again === 'resumes' ? resumed(latest, winding) : afresh(name, winding)
}

/** What a run that goes on counts by the class of today. */
export function countedAnew({ name, startedAt, usedDays }: Run, { class: of, rules }: Winding) {
  const { deadlines, calendar } = rules
  const { workingDays, dueAt } = dueFor(name, of, startedAt, usedDays, deadlines, calendar)
  return { workingDays, dueAt }
}

function afresh(name: ClockName, { class: ofClass, now, rules }: Winding): Wound {
  const { workingDays, dueAt } = dueFor(name, ofClass, now, 0, rules.deadlines, rules.calendar)
  return { startedAt: now, workingDays, usedDays: 0, dueAt }
}

function resumed(latest: Run, winding: Winding): Wound {
  const { startedAt, stoppedAt } = latest
  const { now, rules } = winding
  const usedDays = latest.usedDays + workingDaysBetween(rules.calendar, startedAt, stoppedAt ?? now)
  const { workingDays } = isReclassed(winding)
    ? countedAnew({ ...latest, usedDays }, winding)
    : latest
  const { dueAt } = ledger(rules.calendar, now, workingDays, usedDays)
  return { startedAt: now, workingDays, usedDays, dueAt }
}
