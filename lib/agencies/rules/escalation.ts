// Whom a clock calls as it runs out, rung by rung. The rungs are dated rows; which of them hold for a
// run is decided by the day on which it started, like its days.

import { debtorOf, type ClockName } from '@/lib/kernel/terms'
import { ledger, workingDayBefore, type Calendar, type Certainty } from '@/lib/kernel/working-days'

/** Of the agency that holds it: its officers, in one message a day, or its head; else of the city. */
export const callers = ['officers', 'heads', 'admins', 'supervisors', 'leadership'] as const
export type Caller = (typeof callers)[number]

/** Whether the complaint lies with no agency while it runs. */
export function callsOnlyTheCity(clock: ClockName): boolean {
  return debtorOf(clock) === 'city'
}

/** The rungs of a clock that hold for what starts on this day, in order. */
export function rungsOn(
  rules: readonly EscalationRule[],
  clock: ClockName,
  day: string,
): (EscalationRule & { workingDays: number })[] {
  const known = rules.filter((rule) => rule.clock === clock && rule.validFrom <= day)
  const numbers = [...new Set(known.map(({ rung }) => rung))].sort((one, other) => one - other)
  return numbers.flatMap((number) => {
    const rule = known.filter(({ rung }) => rung === number).reduce(later)
    const { workingDays } = rule
    return workingDays === null ? [] : [{ ...rule, workingDays }]
  })
}

export interface EscalationRule {
  clock: ClockName
  rung: number
  /** 'YYYY-MM-DD' */
  validFrom: string
  /** Before the end (negative) or after it; null ends the rung from that day on. */
  workingDays: number | null
  calls: string
  certainty: Certainty
}

export interface Rung {
  rung: number
  calls: string
  at: Date
}

/** A run of a clock. */
interface Run {
  name: ClockName
  startedAt: Date
  dueAt: Date
}

/**
 * When which rung of a run is reached, the first on top. A rung before the end that lies before the
 * start of the run is left out: such a clock is too short to be reminded of. One that goes on when it is
 * late already has its end behind it, and calls at once.
 * @param startedOn day on which the run started, 'YYYY-MM-DD', where the government is
 */
export function ladderOf(
  { name, startedAt, dueAt }: Run,
  startedOn: string,
  rules: readonly EscalationRule[],
  calendar: Calendar,
): Rung[] {
  return rungsOn(rules, name, startedOn)
    .map(({ rung, calls, workingDays }) => {
      return { rung, calls, workingDays, at: timeOf(workingDays, dueAt, calendar) }
    })
    .filter(({ workingDays, at }) => workingDays >= 0 || at > startedAt)
    .map(({ rung, calls, at }) => ({ rung, calls, at }))
    .sort((one, other) => one.at.getTime() - other.at.getTime())
}

function later(latest: EscalationRule, row: EscalationRule): EscalationRule {
  return latest.validFrom > row.validFrom ? latest : row
}

function timeOf(workingDays: number, dueAt: Date, calendar: Calendar): Date {
  if (workingDays < 0) return workingDayBefore(calendar, dueAt, -workingDays)
  return workingDays === 0 ? dueAt : ledger(calendar, dueAt, workingDays).dueAt
}
