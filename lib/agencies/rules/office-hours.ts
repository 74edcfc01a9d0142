// How office hours are told: by weekday, in the order of ISO 8601.

export const weekdays = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu'] as const
type Weekday = (typeof weekdays)[number]

/** Those that a change of office hours is about. */
export function weekdaysIn(change: Readonly<Record<string, unknown>>): Weekday[] {
  return weekdays.filter((day) => change[day] === true)
}

interface DatedHours {
  /** ISO 8601: 1 Monday … 7 Sunday. */
  weekday: number
  validFrom: Date
  /** Null where the offices are closed on that weekday. */
  opens: string | null
}

/** Whether a day comes from which on no weekday is open: then no deadline would ever end. */
export function closesForGood(rows: readonly DatedHours[]): boolean {
  const inOrder = rows.toSorted((a, b) => a.validFrom.getTime() - b.validFrom.getTime())
  const open = new Set<number>()
  return inOrder.some(({ weekday, opens, validFrom }, index) => {
    if (opens === null) open.delete(weekday)
    else open.add(weekday)
    const isLastOfItsDay = inOrder[index + 1]?.validFrom.getTime() !== validFrom.getTime()
    return isLastOfItsDay && open.size === 0
  })
}

/** 1 Monday … 7 Sunday. */
export function isoWeekdayOf(day: Weekday): number {
  return weekdays.indexOf(day) + 1
}
