// How dates and numbers read in Indonesian. An instant is always shown in the government's zone and
// never in the reader's or the server's: a deadline is the same for everyone who looks at it.

const numberFormat = new Intl.NumberFormat('id-ID')
const formats = new Map<string, Intl.DateTimeFormat>()

/** 1342038 → '1.342.038'. */
export function formatNumber(value: number): string {
  return numberFormat.format(value)
}

/** 'Kamis, 26 November 2026'; a calendar day 'YYYY-MM-DD' needs no zone, an instant does. */
export function formatDay(day: string): string
export function formatDay(instant: Date, timeZone: string): string
export function formatDay(day: Date | string, timeZone = 'UTC'): string {
  return dateFormat('long', timeZone).format(atNoon(day))
}

/** '26 Nov 2026', for tables and narrow places. */
export function formatDate(day: string): string
export function formatDate(instant: Date, timeZone: string): string
export function formatDate(day: Date | string, timeZone = 'UTC'): string {
  return dateFormat('short', timeZone).format(atNoon(day))
}

/** 'Kamis, 26 November 2026, 10.35 WIB'; the zone's letters follow from its IANA name. */
export function formatMoment(instant: Date, timeZone: string): string {
  return `${formatDay(instant, timeZone)}, ${timeFormat(timeZone).format(instant)}`
}

function atNoon(day: Date | string): Date {
  return typeof day === 'string' ? new Date(`${day}T12:00:00Z`) : day
}

/** By parts: ICU's own full date writes '01 Januari'. */
const dateParts = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
} as const

function dateFormat(length: 'long' | 'short', timeZone: string): Intl.DateTimeFormat {
  return remember(`${length} ${timeZone}`, { ...dateParts[length], timeZone })
}

function timeFormat(timeZone: string): Intl.DateTimeFormat {
  return remember(`time ${timeZone}`, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  })
}

/** Building a format costs a hundred times what using it does. */
function remember(key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const known = formats.get(key)
  if (known) return known
  const fresh = new Intl.DateTimeFormat('id-ID', options)
  formats.set(key, fresh)
  return fresh
}
