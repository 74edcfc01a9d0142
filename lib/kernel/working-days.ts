// Counting in working days, the unit of every deadline. The day on which a clock starts is not
// counted; day 1 is the next working day in the government's time zone; a clock is due when the
// offices close on its last day. All that differs from place to place and from year to year (zone,
// days off, office hours) is dated data that is handed in; nothing here knows a city or a year.

import { dateOf, isoWeekday } from '@/lib/kernel/time-zone'
import { dayNumberOf, momentOf, type Zoned } from '@/lib/kernel/zones'

export type Certainty = 'confirmed' | 'estimate'

/** A day off by decree. Dates are local calendar days, 'YYYY-MM-DD'. At most one row for a date. */
export interface CalendarDay {
  date: string
  kind: 'national' | 'collective_leave' | 'regional'
  /** Without the words for its kind: 'Nyepi', not 'Cuti bersama Nyepi'. */
  name: string
  certainty: Certainty
}

/** Hours of one ISO weekday (1 Monday … 7 Sunday) as 'HH:MM'; both null where the office is closed. */
interface OfficeHours {
  weekday: number
  validFrom: string
  opens: string | null
  closes: string | null
}

/** Reference data in force. Not to be changed once used: what is computed from it is remembered. */
export interface Calendar extends Zoned {
  days: readonly CalendarDay[]
  hours: readonly OfficeHours[]
}

export interface LedgerDay {
  readonly date: string
  readonly counted: boolean
  /** Why the day is not counted, in words for citizens; null for a working day. */
  readonly reason: string | null
}

export interface Ledger {
  dueAt: Date
  /** Every day from the one after the start up to the last one. */
  days: readonly LedgerDay[]
  /** The count rests on a guess: a year without a confirmed calendar, or a day off that may move. */
  estimated: boolean
}

/** What one calendar says about one day, read once and then remembered. */
interface DayReading {
  entry: LedgerDay
  opens: string | null
  closes: string | null
  sure: boolean
}

interface CalendarReading {
  daysOff: ReadonlyMap<string, CalendarDay>
  confirmedYears: ReadonlySet<string>
  days: Map<number, DayReading>
  closingTimes: Map<number, number>
}

const LONGEST_CLOSURE = 366

const weekdayNames = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const

const kindWords = {
  national: 'Libur nasional',
  collective_leave: 'Cuti bersama',
  regional: 'Libur daerah',
} as const satisfies Record<CalendarDay['kind'], string>

const readings = new WeakMap<Calendar, CalendarReading>()

/**
 * Counts `workingDays` less `usedDays` from the day after `startedAt`. With no day left the clock
 * is due at its very start and the ledger is empty: days used up do not come back.
 * @throws RangeError for an unknown zone, an invalid time, or a calendar without working days.
 */
export function ledger(
  calendar: Calendar,
  startedAt: Date,
  workingDays: number,
  usedDays = 0,
): Ledger {
  const days: LedgerDay[] = []
  let left = workingDays - usedDays
  let estimated = false
  let day = dayNumberOf(calendar, startedAt)
  let lastCounted = day
  while (left > 0) {
    day += 1
    const reading = readDay(calendar, day)
    days.push(reading.entry)
    estimated ||= !reading.sure
    if (reading.entry.counted) {
      left -= 1
      lastCounted = day
    } else if (day - lastCounted > LONGEST_CLOSURE) {
      throw new RangeError(`No working day within a year before ${reading.entry.date}`)
    }
  }
  const dueAt = days.length === 0 ? startedAt.getTime() : closingTime(calendar, day)
  return { dueAt: new Date(dueAt), days, estimated }
}

/**
 * Working days after the day of `from`, up to and including the day of `to`; 0 when `to` is not
 * later. This is how many days a clock has used when it stops: the day on which it stops counts
 * whole, so that stopping and resuming a clock on the same day leaves its due time as it was.
 */
export function workingDaysBetween(calendar: Calendar, from: Date, to: Date): number {
  const last = dayNumberOf(calendar, to)
  let count = 0
  for (let day = dayNumberOf(calendar, from) + 1; day <= last; day += 1) {
    if (readDay(calendar, day).entry.counted) count += 1
  }
  return count
}

/** When the offices open on the `count`th working day before the day of `at`. */
export function workingDayBefore(calendar: Calendar, at: Date, count: number): Date {
  let day = dayNumberOf(calendar, at)
  for (let left = count, closed = 0; left > 0;) {
    day -= 1
    const { counted, date } = readDay(calendar, day).entry
    if (counted) left -= 1
    closed = counted ? 0 : closed + 1
    if (closed > LONGEST_CLOSURE) throw new RangeError(`No working day within a year after ${date}`)
  }
  return new Date(momentOf(calendar, day, readDay(calendar, day).opens ?? ''))
}

/**
 * Time between two instants while the offices are open, in milliseconds; 0 when `to` is not later.
 * It adds up: from a to b and from b to c is from a to c.
 */
export function workingTimeBetween(calendar: Calendar, from: Date, to: Date): number {
  const last = dayNumberOf(calendar, to)
  let sum = 0
  for (let day = dayNumberOf(calendar, from); day <= last; day += 1) {
    const { entry, opens, closes } = readDay(calendar, day)
    if (!entry.counted || opens === null || closes === null) continue
    const opened = momentOf(calendar, day, opens)
    const start = Math.max(opened, from.getTime())
    const end = Math.min(closingTime(calendar, day), to.getTime())
    sum += Math.max(0, end - start)
  }
  return sum
}

/** How long the offices are open on the working day of `at`, or the next one, in milliseconds. */
export function workingDayLength(calendar: Calendar, at: Date): number {
  let day = dayNumberOf(calendar, at)
  for (let tried = 0; tried < LONGEST_CLOSURE; tried += 1, day += 1) {
    const { entry, opens } = readDay(calendar, day)
    if (entry.counted && opens !== null) {
      return closingTime(calendar, day) - momentOf(calendar, day, opens)
    }
  }
  throw new RangeError('No working day within a year')
}

/**
 * Working days from `now` to `dueAt`: 0 on the last day, negative once working days have passed
 * since. Whether the hour itself has passed is for the caller to compare.
 */
export function remaining(calendar: Calendar, now: Date, dueAt: Date): number {
  if (dueAt >= now) return workingDaysBetween(calendar, now, dueAt)
  return 0 - workingDaysBetween(calendar, dueAt, now)
}

function readDay(calendar: Calendar, day: number): DayReading {
  const reading = readCalendar(calendar)
  const known = reading.days.get(day)
  if (known) return known
  const date = dateOf(day)
  const dayOff = reading.daysOff.get(date)
  const weekday = isoWeekday(day)
  const { opens, closes } = hoursOn(calendar.hours, weekday, date)
  const reason = dayOff ? reasonFor(dayOff) : closes === null ? weekdayName(weekday) : null
  const fresh: DayReading = {
    entry: Object.freeze({ date, counted: reason === null, reason }),
    opens,
    closes,
    sure: reading.confirmedYears.has(date.slice(0, 4)) && dayOff?.certainty !== 'estimate',
  }
  reading.days.set(day, fresh)
  return fresh
}

function readCalendar(calendar: Calendar): CalendarReading {
  const known = readings.get(calendar)
  if (known) return known
  const confirmed = calendar.days.filter((day) => day.certainty === 'confirmed')
  const fresh: CalendarReading = {
    daysOff: new Map(calendar.days.map((day) => [day.date, day])),
    confirmedYears: new Set(confirmed.map((day) => day.date.slice(0, 4))),
    days: new Map(),
    closingTimes: new Map(),
  }
  readings.set(calendar, fresh)
  return fresh
}

/** Names typed by hand may carry the words for their kind already: no 'Cuti bersama Cuti bersama'. */
function reasonFor(day: CalendarDay): string {
  const name = day.name.replace(/^(libur nasional|libur daerah|cuti bersama)\s+/i, '')
  return `${kindWords[day.kind]} ${name}`
}

function hoursOn(hours: readonly OfficeHours[], weekday: number, date: string) {
  const inForce = hours
    .filter((row) => row.weekday === weekday && row.validFrom <= date)
    .reduce<OfficeHours | null>(
      (latest, row) => (latest && latest.validFrom >= row.validFrom ? latest : row),
      null,
    )
  return { opens: inForce?.opens ?? null, closes: inForce?.closes ?? null }
}

function closingTime(calendar: Calendar, day: number): number {
  const { closingTimes } = readCalendar(calendar)
  const known = closingTimes.get(day)
  if (known !== undefined) return known
  const fresh = momentOf(calendar, day, readDay(calendar, day).closes ?? '')
  closingTimes.set(day, fresh)
  return fresh
}

/** @param weekday 1 Monday … 7 Sunday */
export function weekdayName(weekday: number): string {
  return weekdayNames[weekday - 1] ?? ''
}
