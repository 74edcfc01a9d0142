// The clocks of a complaint, derived from what has happened to it: when each ran, how many of its days
// were used, and when it is or was due. The rows in `clocks` are what this gives, kept so that lists can
// be sorted by them; after a change of the calendar they are counted anew by this.

import type { Prisma } from '@/prisma/generated/client'
import { ledger } from '@/lib/kernel/working-days'
import { dueFor } from '@/lib/complaints/rules/deadlines'
import {
  actions,
  clocks,
  complaintClasses,
  stepOf,
  type Action,
  type ClockName,
  type ComplaintClass,
} from '@/lib/complaints/rules/lifecycle'
import {
  countedAnew,
  isReclassed,
  nextRun,
  type ClockRules,
  type Run,
  type Winding,
} from '@/lib/complaints/rules/clock-runs'
import { standingOf } from '@/lib/complaints/story/timeline'

type Happened = Pick<Prisma.EventModel, 'sequence' | 'action' | 'occurredAt' | 'payload'>

/** Of the complaint, as it was filed. */
interface Filed {
  /** Where its first event does not say it. */
  readonly class: ComplaintClass
  /** From then on its first clocks run, whenever it was entered. */
  readonly receivedAt: Date
}

interface ToldRun extends Run {
  /** What was promised when it first started. */
  firstDueAt: Date
}

/** Every run of every clock, in the order in which they started. */
export function replay(events: readonly Happened[], filed: Filed, rules: ClockRules): ToldRun[] {
  const runs: ToldRun[] = []
  let ofClass = filed.class
  for (const event of standingOf(events)) {
    const action = actions.find((known) => known === event.action)
    const was = ofClass
    ofClass = classIn(event.payload) ?? ofClass
    const now = event === events[0] ? begunAt(event, filed) : event.occurredAt
    if (action) wind(runs, action, { class: ofClass, was, now, rules })
  }
  return runs
}

/** A part of another complaint was received with it, and has a desk's time of its own. */
function begunAt({ occurredAt, payload }: Happened, { receivedAt }: Filed): Date {
  return 'from' in (payload as Prisma.JsonObject) ? occurredAt : receivedAt
}

function wind(runs: ToldRun[], action: Action, winding: Winding): void {
  const { starts = [], stops = [], resumes = [] } = stepOf(action)
  for (const clock of stops) stop(runs, clock, winding.now)
  const going = resumes.filter((clock) => runs.some((run) => run.name === clock))
  if (isReclassed(winding)) countAll(runs, winding)
  for (const clock of [...starts, ...going]) start(runs, clock, winding)
  if (action === 'extend') extend(runs, winding)
}

function countAll(runs: readonly Run[], winding: Winding): void {
  for (const run of runs.filter(isRunning)) Object.assign(run, countedAnew(run, winding))
}

function isRunning({ stoppedAt }: Run): boolean {
  return stoppedAt === null
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
  return runs.find((run) => run.name === name && isRunning(run))
}

function start(runs: ToldRun[], name: ClockName, winding: Winding): void {
  if (runningOf(runs, name)) return
  const last = runs.findLast((run) => run.name === name)
  const run = nextRun(name, last, winding)
  const kept = clocks[name].again === 'resumes' ? last : undefined
  if (run) runs.push({ name, stoppedAt: null, firstDueAt: kept?.firstDueAt ?? run.dueAt, ...run })
}

function extend(runs: readonly Run[], { class: ofClass, rules }: Winding): void {
  const run = runningOf(runs, 'settlement')
  if (!run) return
  const { calendar, deadlines } = rules
  const { rule } = dueFor('settlement', ofClass, run.startedAt, run.usedDays, deadlines, calendar)
  run.workingDays += rule.extensionDays ?? 0
  run.dueAt = ledger(calendar, run.startedAt, run.workingDays, run.usedDays).dueAt
}
