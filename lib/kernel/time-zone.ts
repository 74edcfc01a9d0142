// Days and hours on the wall of a time zone. A day is a number (days since 1970-01-01 as the people
// there call it), so that counting days is adding one and never meets a clock change.

const MS_PER_MINUTE = 60_000
const MS_PER_DAY = 86_400_000

const formats = new Map<string, Intl.DateTimeFormat>()

/** The calendar day, 'YYYY-MM-DD', on which an instant falls in a zone. */
export function localDay(instant: Date, timeZone: string): string {
  return dateOf(dayNumber(instant, timeZone))
}

/** @throws RangeError for an unknown zone or an invalid time. */
export function dayNumber(instant: Date, timeZone: string): number {
  const time = instant.getTime()
  return Math.floor((time + offsetAt(time, timeZone)) / MS_PER_DAY)
}

/** The instant, in milliseconds, at which the wall clock shows `time` ('HH:MM') on that day. */
export function instantAt(day: number, time: string, timeZone: string): number {
  const [hour = NaN, minute = NaN] = time.split(':').map(Number)
  const wallClock = day * MS_PER_DAY + (hour * 60 + minute) * MS_PER_MINUTE
  // The offset at the guess may differ from the one at the answer where clocks change: ask twice.
  const guess = wallClock - offsetAt(wallClock, timeZone)
  return wallClock - offsetAt(guess, timeZone)
}

/** An ISO time; without an offset, or as a date alone, it is read on the wall clock of the zone. */
export function parseInstant(text: string, timeZone: string): Date {
  const [date = '', time = '00:00'] = text.split('T')
  if (/(Z|[+-]\d\d:\d\d)$/.test(time)) return new Date(text)
  return new Date(instantAt(Date.parse(`${date}T00:00Z`) / MS_PER_DAY, time, timeZone))
}

/** 'YYYY-MM-DD' */
export function dateOf(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

/** 1 Monday … 7 Sunday */
export function isoWeekday(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCDay() || 7
}

/** Milliseconds by which the wall clock of the zone is ahead of UTC at this instant. */
function offsetAt(time: number, timeZone: string): number {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {}
  for (const part of formatFor(timeZone).formatToParts(time)) parts[part.type] = Number(part.value)
  const { year = NaN, month = NaN, day, hour, minute, second } = parts
  const wallClock = Date.UTC(year, month - 1, day, hour, minute, second)
  return wallClock - Math.floor(time / 1000) * 1000
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const fresh = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(timeZone, fresh)
  return fresh
}
