// How office hours are told: by weekday, in the order of ISO 8601.

export const weekdays = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu'] as const
type Weekday = (typeof weekdays)[number]

/** Those that a change of office hours is about. */
export function weekdaysIn(change: Readonly<Record<string, unknown>>): Weekday[] {
  return weekdays.filter((day) => change[day] === true)
}

/** 1 Monday … 7 Sunday. */
export function isoWeekdayOf(day: Weekday): number {
  return weekdays.indexOf(day) + 1
}
