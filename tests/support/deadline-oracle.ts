// Counts working days a second time, in a different way: from the raw file instead of the seeded
// rows, with dates as strings and a fixed offset instead of a zone. It shares no line with the
// product, so an error would have to be made twice to go unseen.

import calendarFile from '@/prisma/seed/batam/calendar.json'
import deadlineFile from '@/prisma/seed/batam/deadlines.json'
import type { DeadlineRule } from '@/lib/complaints/deadlines'
import type { Calendar } from '@/lib/kernel/working-days'

const closed = new Set(calendarFile.years.flatMap((year) => year.days.map((day) => day.date)))

/** By the joint decrees and the portal's published timeline; written out by hand on purpose. */
export const publishedDays = {
  verification: { information: 3, aspiration: 3, complaint: 3, oversight: 3 },
  reply: { information: 5, aspiration: 5, complaint: 5, oversight: 5 },
  settlement: { information: 5, aspiration: 5, complaint: 14, oversight: 60 },
  confirmation: { information: 10, aspiration: 10, complaint: 10, oversight: 10 },
} as const

const allDates: string[] = []
for (let time = Date.UTC(2021, 11, 1); time < Date.UTC(2028, 0, 1); time += 86_400_000) {
  allDates.push(new Date(time).toISOString().slice(0, 10))
}

const openDates = allDates.filter((date) => {
  const weekday = new Date(`${date}T00:00:00Z`).toUTCString().slice(0, 3)
  return weekday !== 'Sat' && weekday !== 'Sun' && !closed.has(date)
})

/** The `count`th open date after `start`. */
export function openDateAfter(start: string, count: number): string {
  const first = openDates.findIndex((date) => date > start)
  return openDates[first + count - 1] ?? 'beyond the calendar'
}

/** All dates after `start` up to and including `end`. */
export function datesBetween(start: string, end: string): string[] {
  return allDates.filter((date) => date > start && date <= end)
}

/** How many of them are open. */
export function openDatesBetween(start: string, end: string): number {
  return openDates.filter((date) => date > start && date <= end).length
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
