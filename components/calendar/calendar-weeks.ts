// The arithmetic of the calendar strip: from a deadline's ledger to rows of weeks.

export interface StripDay {
  /** 'YYYY-MM-DD', in the government's zone. */
  date: string
  counted: boolean
  /** Why it isn't counted; null for a working day. */
  reason: string | null
  isToday?: boolean | undefined
}

export interface StripCell extends StripDay {
  /** Monday 0 … Sunday 6. */
  column: number
  /** The how-manieth counted day it is; 0 for a day that isn't counted. */
  nth: number
  passed: boolean
}

/** Seven places, Monday to Sunday; null before the first and after the last day. */
export type Week = readonly (StripCell | null)[]

export interface DaysOff {
  from: string
  to: string
  reason: string
}

/** Monday to Sunday: the order of a week's columns, by the names that the catalogue has for them. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

/** What the calendar writes as the reason of a plain day off, which is no holiday's name. */
const plainDays = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const

function columnOf(date: string): number {
  return (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7
}

/** `passedUntil` is the first day still to come, or null when all of it lies in the past. */
export function weeksOf(days: readonly StripDay[], passedUntil: string | null): readonly Week[] {
  const weeks: (StripCell | null)[][] = []
  let nth = 0
  let previous = 7
  for (const day of days) {
    const column = columnOf(day.date)
    if (column <= previous || weeks.length === 0) weeks.push(Array<null>(7).fill(null))
    if (day.counted) nth += 1
    const passed = passedUntil === null || day.date < passedUntil
    const week = weeks.at(-1)
    if (week) week[column] = { ...day, column, passed, nth: day.counted ? nth : 0 }
    previous = column
  }
  return weeks
}

/** Days off that deserve their name, neighbours with the same name joined; plain weekends don't. */
export function namedDaysOff(days: readonly StripDay[]): readonly DaysOff[] {
  const named: DaysOff[] = []
  let before: string | null = null
  for (const { date, reason } of days) {
    const last = named.at(-1)
    if (last && reason !== null && reason === before) last.to = date
    else if (deservesName(date, reason)) named.push({ from: date, to: date, reason })
    before = named.at(-1)?.to === date ? reason : null
  }
  return named
}

function deservesName(date: string, reason: string | null): reason is string {
  return reason !== null && !isPlainDay(date, reason)
}

/** Whether the day is off because of its place in the week alone. */
export function isPlainDay(date: string, reason: string | null): boolean {
  return reason === plainDays[columnOf(date)]
}

/** The calendar day of an instant, 'YYYY-MM-DD', in that zone. */
export function dayIn(timeZone: string, instant: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(instant))
}
