// Counts working days a second time, in a different way: from the raw file instead of the seeded
// rows, with dates as strings and a fixed offset instead of a zone. It shares no line with the
// product, so an error would have to be made twice to go unseen.

import calendarFile from '@/prisma/seed/batam/calendar.json'
import deadlineFile from '@/prisma/seed/batam/deadlines.json'
import type { DeadlineRule } from '@/lib/complaints/rules/deadlines'
import type { ClockName, ComplaintClass } from '@/lib/complaints/rules/lifecycle'
import type { Calendar } from '@/lib/kernel/working-days'

const closed = new Set(calendarFile.years.flatMap((year) => year.days.map((day) => day.date)))

function forEach(days: number): Record<ComplaintClass, number> {
  return {
    information: days,
    aspiration: days,
    complaint: days,
    oversight: days,
    public_information: days,
  }
}

/**
 * By the joint decrees, the portal's published timeline and, for what is asked of the PPID, UU 14/2008;
 * ten days to object, ten to complete and five to decide are the product's own. Written out by hand on purpose.
 */
export const publishedDays: Readonly<Record<ClockName, Record<ComplaintClass, number>>> = {
  verification: forEach(3),
  reply: forEach(5),
  settlement: {
    information: 5,
    aspiration: 5,
    complaint: 14,
    oversight: 60,
    public_information: 10,
  },
  confirmation: forEach(10),
  contest: forEach(10),
  completion: forEach(10),
  arbitration: forEach(5),
}

/** What is asked of the PPID may take so many days more, once. */
export const longerBy = 7

/** Beyond 2027, of which no holiday is known: what starts at its end is due there. */
const allDates: string[] = []
for (let time = Date.UTC(2021, 11, 1); time < Date.UTC(2029, 6, 1); time += 86_400_000) {
  allDates.push(new Date(time).toISOString().slice(0, 10))
}

const weekdays = allDates.filter((date) => {
  const weekday = new Date(`${date}T00:00:00Z`).toUTCString().slice(0, 3)
  return weekday !== 'Sat' && weekday !== 'Sun'
})

interface Counted {
  readonly open: readonly string[]
  /** How many there are up to each date, that one included. */
  readonly upTo: ReadonlyMap<string, number>
}

function countedWithout(off: ReadonlySet<string>): Counted {
  const open = weekdays.filter((date) => !off.has(date))
  const upTo = new Map<string, number>()
  let count = 0
  for (const date of allDates) {
    if (open[count] === date) count += 1
    upTo.set(date, count)
  }
  return { open, upTo }
}

const published = countedWithout(closed)

/** The `count`th open date after `start`. */
export function openDateAfter(start: string, count: number): string {
  return published.open[(published.upTo.get(start) ?? NaN) + count - 1] ?? 'beyond the calendar'
}

/** All dates after `start` up to and including `end`. */
export function datesBetween(start: string, end: string): string[] {
  return allDates.filter((date) => date > start && date <= end)
}

/** How many of them are open. */
export function openDatesBetween(start: string, end: string): number {
  return countBetween(published, start, end)
}

function countBetween({ upTo }: Counted, start: string, end: string): number {
  return (upTo.get(end) ?? NaN) - (upTo.get(start) ?? NaN)
}

/** Running from one moment to another; still running without the second. */
export interface Stretch {
  readonly from: Date
  readonly to?: Date
}

/**
 * When a clock of so many days is due that has run in these stretches, the last of them still running.
 * The day on which a stretch began is no day of it. What was used up before the last is due at its start.
 * @param hours ahead of UTC; offices close at 16:00
 * @param off other days off than those of the calendar's file
 */
export function dueAfter(
  stretches: readonly Stretch[],
  days: number,
  hours: number,
  off: ReadonlySet<string> = closed,
): string {
  const counted = off === closed ? published : countedWithout(off)
  const last = stretches.at(-1)
  if (!last) throw new Error('A clock that never ran is never due')
  const used = stretches
    .slice(0, -1)
    .map(({ from, to = from }) =>
      countBetween(counted, dateAhead(from, hours), dateAhead(to, hours)),
    )
    .reduce((sum, count) => sum + count, 0)
  if (used >= days) return last.from.toISOString()
  const before = counted.upTo.get(dateAhead(last.from, hours)) ?? NaN
  const date = counted.open[before + days - used - 1] ?? 'beyond the calendar'
  return `${date}T${String(16 - hours).padStart(2, '0')}:00:00.000Z`
}

/** The date in a place `hours` ahead of UTC, without help from any zone table. */
export function dateAhead(instant: Date, hours: number): string {
  return new Date(instant.getTime() + hours * 3_600_000).toISOString().slice(0, 10)
}

/** Kota Batam's calendar as the seed will load it; other Indonesian zones for comparison. */
export function batamCalendar(timeZone = 'Asia/Jakarta'): Calendar {
  const { weekdays, validFrom } = calendarFile.officeHours
  return {
    timeZone,
    zones: [],
    hours: weekdays.map((row) => ({ ...row, validFrom })),
    days: calendarFile.years.flatMap(({ certainty, days }) =>
      days.map((day) => ({ ...day, certainty }) as Calendar['days'][number]),
    ),
  }
}

export function batamRules(): DeadlineRule[] {
  return deadlineFile.rules.flatMap(({ workingDays, ...shared }) =>
    Object.entries(workingDays).map(
      ([name, days]) => ({ ...shared, class: name, workingDays: days }) as DeadlineRule,
    ),
  )
}
