// The clocks of a complaint held against those that its events tell.

import type { Prisma } from '@/prisma/generated/client'
import { isFull, type ToldEvent } from '@/lib/complaints/chain/as-told'
import type { Difference } from '@/lib/complaints/chain/difference'
import { replay } from '@/lib/complaints/clocks/replay'
import type { ClockRules } from '@/lib/complaints/rules/clock-runs'
import { actions, stepOf, type ComplaintClass } from '@/lib/complaints/rules/lifecycle'

type Row = Prisma.ClockModel
type Told = ReturnType<typeof replay>[number]

interface Filed {
  readonly class: ComplaintClass
  readonly receivedAt: Date
  readonly events: readonly ToldEvent[]
  readonly clocks: readonly Row[]
}

/** The dated data in force, and that which was: a clock that had stopped was not counted anew. */
export interface RulesSoFar {
  readonly inForce: ClockRules
  readonly former: readonly FormerRules[]
}

interface FormerRules extends ClockRules {
  /** They held until this day ('YYYY-MM-DD'); left out where another decree may say so of any day. */
  readonly until?: string
}

type Found = Omit<Difference, 'number'>

export function clockDifferences(filed: Filed, rules: RulesSoFar): Found[] {
  const [first] = filed.events
  if (!first) return []
  if (!isFull(first)) return byMoments(filed, first)
  const { received } = first.payload as { received: string }
  return byReplay({ ...filed, receivedAt: new Date(received) }, rules)
}

function byReplay(filed: Filed, { inForce, former }: RulesSoFar): Found[] {
  const rows = inOrder(filed.clocks)
  const told = inOrder(replay(filed.events, filed, inForce))
  const differing = compare(rows, told, [told])
  if (differing.length === 0) return []
  // Seldom: only after a change of the calendar.
  const others = former
    .filter(({ until }) => until === undefined || hasEventOn(filed.events, until))
    .map((rules) => inOrder(replayed(filed, rules)))
  return compare(rows, told, [told, ...others])
}

const twoDays = 2 * 24 * 60 * 60 * 1000

function hasEventOn(events: readonly ToldEvent[], day: string): boolean {
  const start = new Date(day).getTime()
  return events.some(({ occurredAt }) => Math.abs(occurredAt.getTime() - start) < twoDays)
}

/** None by rules that knew no days for one of its clocks. */
function replayed(filed: Filed, rules: ClockRules): Told[] {
  try {
    return replay(filed.events, filed, rules)
  } catch (error) {
    if (error instanceof RangeError) return []
    throw error
  }
}

function inOrder<Run extends Pick<Told, 'name' | 'startedAt' | 'stoppedAt'>>(
  runs: readonly Run[],
): Run[] {
  const end = ({ stoppedAt }: Run) => stoppedAt?.getTime() ?? Infinity
  return runs.toSorted(
    (one, other) =>
      one.name.localeCompare(other.name) ||
      one.startedAt.getTime() - other.startedAt.getTime() ||
      Math.sign(end(one) - end(other) || 0),
  )
}

/** When runs begin and end hangs on the events alone; how they are counted on the rules of the day too. */
const byEvents = ['startedAt', 'stoppedAt'] as const
const byRules = ['workingDays', 'usedDays', 'dueAt', 'firstDueAt'] as const

function compare(rows: readonly Row[], told: readonly Told[], versions: readonly Told[][]) {
  const found: Found[] = []
  const left = [...rows]
  for (const [nth, run] of told.entries()) {
    const index = left.findIndex(({ name }) => name === run.name)
    const [row] = index < 0 ? [] : left.splice(index, 1)
    const what = `clocks.${run.name}`
    if (!row) found.push({ what, says: null, told: run.startedAt })
    else
      found.push(
        ...unlike(
          what,
          row,
          run,
          versions.flatMap((runs) => runs[nth] ?? []),
        ),
      )
  }
  return [
    ...found,
    ...left.map(({ name, startedAt }) => ({ what: `clocks.${name}`, says: startedAt, told: null })),
  ]
}

function unlike(what: string, row: Row, run: Told, versions: readonly Told[]): Found[] {
  const wrong = [
    ...byEvents.filter((column) => String(row[column]) !== String(run[column])),
    ...byRules.filter((column) => !versions.some((one) => isSame(row[column], one[column]))),
  ]
  return wrong.map((column) => ({
    what: `${what}.${columns[column]}`,
    says: row[column],
    told: run[column],
  }))
}

const columns = {
  startedAt: 'started_at',
  stoppedAt: 'stopped_at',
  workingDays: 'working_days',
  usedDays: 'used_days',
  dueAt: 'due_at',
  firstDueAt: 'first_due_at',
} as const

function isSame(one: Date | number | null, other: Date | number | null): boolean {
  return one === other || (one instanceof Date && one.getTime() === Number(other))
}

/**
 * Of a complaint from before events told so much: it has the clocks that it began with, and all begin
 * and end when something has happened to it. By which rules they were wound then is not known here.
 */
function byMoments({ receivedAt, events, clocks }: Filed, first: ToldEvent): Found[] {
  const action = actions.find((known) => known === first.action)
  const names = action ? (stepOf(action).starts ?? []) : []
  const missing = names.filter((name) => !clocks.some((row) => row.name === name))
  const moments = [receivedAt, ...events.map(({ occurredAt }) => occurredAt)].map(Number)
  const odd = clocks.flatMap(({ name, startedAt, stoppedAt }) =>
    [startedAt, stoppedAt].flatMap((at) =>
      at === null || moments.includes(at.getTime())
        ? []
        : [{ what: `clocks.${name}`, says: at, told: null }],
    ),
  )
  return [
    ...missing.map((name) => ({ what: `clocks.${name}`, says: null, told: first.occurredAt })),
    ...odd,
  ]
}
