// The clocks of a complaint, derived from what has happened to it: when each ran, how many of its days
// were used, and when it is or was due. The rows in `clocks` are what this gives, kept so that lists can
// be sorted by them; after a change of the calendar they are counted anew by this.

import type { Prisma } from '@/prisma/generated/client'
import { ledger, workingDaysBetween, type Calendar } from '@/lib/kernel/working-days'
import { dueFor, type DeadlineRule } from '@/lib/complaints/deadlines'
import {
  actions,
  clocks,
  complaintClasses,
  stepOf,
  type Action,
  type ClockName,
  type ComplaintClass,
} from '@/lib/complaints/lifecycle'
import { standingOf } from '@/lib/complaints/timeline'

export interface Run {
  name: ClockName
  startedAt: Date
  workingDays: number
  /** Of its days, those that earlier runs have used up. */
  usedDays: number
  dueAt: Date
  stoppedAt: Date | null
}

type Happened = Pick<Prisma.EventModel, 'sequence' | 'action' | 'occurredAt' | 'payload'>

interface Rules {
  calendar: Calendar
  deadlines: readonly DeadlineRule[]
}

/**
 * Every run of every clock, in the order in which they started.
 * @param filedAs class of a complaint whose first event does not say it
 */
export function replay(events: readonly Happened[], filedAs: ComplaintClass, rules: Rules): Run[] {
  const runs: Run[] = []
  let ofClass = filedAs
  for (const { action: name, occurredAt, payload } of standingOf(events)) {
    const action = actions.find((known) => known === name)
    const was = ofClass
    ofClass = classIn(payload) ?? ofClass
    if (action) wind(runs, action, { ofClass, was, occurredAt, rules })
  }
  return runs
}

function wind(runs: Run[], action: Action, begun: Start): void {
  const { starts = [], stops = [], resumes = [] } = stepOf(action)
  for (const clock of stops) stop(runs, clock, begun.occurredAt)
  const going = resumes.filter((clock) => runs.some((run) => run.name === clock))
  if (begun.ofClass !== begun.was) countAnew(runs, begun)
  for (const clock of [...starts, ...going]) start(runs, clock, begun)
  if (action === 'extend') extend(runs, begun.ofClass, begun.rules)
}

/** Whatever runs counts by the class of today. */
function countAnew(runs: readonly Run[], begun: Start): void {
  for (const run of runs.filter(({ stoppedAt }) => stoppedAt === null)) {
    Object.assign(run, runningOn(run, begun))
  }
}

function classIn(payload: Prisma.JsonValue): ComplaintClass | undefined {
  const { class: named } = payload as Prisma.JsonObject
  return complaintClasses.find((known) => known === named)
}

function stop(runs: readonly Run[], name: ClockName, at: Date): void {
  const run = runningOf(runs, name)
  if (run) run.stoppedAt = at
}

function runningOf(runs: readonly Run[], name: ClockName): Run | undefined {
  return runs.find((run) => run.name === name && run.stoppedAt === null)
}

interface Start {
  ofClass: ComplaintClass
  /** The class before this step. */
  was: ComplaintClass
  occurredAt: Date
  rules: Rules
}

function start(runs: Run[], name: ClockName, begun: Start): void {
  if (runningOf(runs, name)) return
  const last = runs.findLast((run) => run.name === name)
  const { again } = clocks[name]
  if (last && again === 'never') return
  const run = last && again === 'resumes' ? resumed(last, begun) : afresh(name, begun)
  runs.push({ name, startedAt: begun.occurredAt, stoppedAt: null, ...run })
}

function runningOn({ name, startedAt, usedDays }: Run, { ofClass, rules }: Start) {
  const { deadlines, calendar } = rules
  const { workingDays, dueAt } = dueFor(name, ofClass, startedAt, usedDays, deadlines, calendar)
  return { workingDays, dueAt }
}

function resumed(last: Run, { ofClass, was, occurredAt, rules }: Start) {
  const { calendar, deadlines } = rules
  const { name, startedAt } = last
  const usedDays = last.usedDays + usedIn(last, calendar)
  const { workingDays } =
    ofClass === was ? last : dueFor(name, ofClass, startedAt, usedDays, deadlines, calendar)
  return { workingDays, usedDays, dueAt: ledger(calendar, occurredAt, workingDays, usedDays).dueAt }
}

function afresh(name: ClockName, { ofClass, occurredAt, rules: { deadlines, calendar } }: Start) {
  const { workingDays, dueAt } = dueFor(name, ofClass, occurredAt, 0, deadlines, calendar)
  return { workingDays, usedDays: 0, dueAt }
}

function usedIn({ startedAt, stoppedAt }: Run, calendar: Calendar): number {
  return stoppedAt === null ? 0 : workingDaysBetween(calendar, startedAt, stoppedAt)
}

function extend(runs: readonly Run[], ofClass: ComplaintClass, rules: Rules): void {
  const run = runningOf(runs, 'settlement')
  if (!run) return
  const { calendar, deadlines } = rules
  const { rule } = dueFor('settlement', ofClass, run.startedAt, run.usedDays, deadlines, calendar)
  run.workingDays += rule.extensionDays ?? 0
  run.dueAt = ledger(calendar, run.startedAt, run.workingDays, run.usedDays).dueAt
}
