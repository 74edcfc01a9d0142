// Days that somebody can have meant. A year of three digits is a slip of the keys, and the database
// holds no year nought: what lies further away is no day for any page, filter or cursor.

const first = '2000-01-01'
const last = '2100-12-31'

/** How far ahead the city plans at most; what is promised to citizens has a nearer limit of its own. */
const yearsAhead = 10

/** @param day 'YYYY-MM-DD', or a moment that begins so */
export function isPlausibleDay(day: string): boolean {
  const date = day.slice(0, 10)
  return date >= first && date <= last
}

export function isPlausibleInstant(instant: Date): boolean {
  return !Number.isNaN(instant.getTime()) && isPlausibleDay(instant.toISOString())
}

/** Whether a day, 'YYYY-MM-DD', lies more than ten years from now, give or take the hours of a zone. */
export function isTooFarAhead(day: string, now: Date): boolean {
  const today = now.toISOString().slice(0, 10)
  return day > `${Number(today.slice(0, 4)) + yearsAhead}${today.slice(4)}`
}
