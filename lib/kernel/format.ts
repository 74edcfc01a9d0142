// How dates and numbers read, in Indonesian unless another language is asked for. An instant is always
// shown in the government's zone and never in the reader's or the server's: a deadline is the same for
// everyone who looks at it.

/** A language's code is its locale, but for those whose plain code means another country's habits. */
const locales: Readonly<Record<string, string>> = { id: 'id-ID', en: 'en-GB' }

/**
 * What stands between the thousands of a whole number. A phone takes a tenth of a second to wake its
 * own tables for that, and the field in which a citizen writes shows such a number.
 */
const thousands: Readonly<Record<string, string>> = { id: '.', en: ',' }

const dates = new Map<string, Intl.DateTimeFormat>()
const numbers = new Map<string, Intl.NumberFormat>()

/** 1342038 → '1.342.038'. */
export function formatNumber(value: number, language = 'id'): string {
  const mark = thousands[language]
  if (mark && Number.isSafeInteger(value)) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, mark)
  }
  return remember(numbers, language, () => new Intl.NumberFormat(localeOf(language))).format(value)
}

/** 'Kamis, 26 November 2026'; a calendar day 'YYYY-MM-DD' needs no zone, an instant does. */
export function formatDay(day: string, language?: string): string
export function formatDay(instant: Date, timeZone: string, language?: string): string
export function formatDay(day: Date | string, ...how: (string | undefined)[]): string {
  return inWords('long', day, how)
}

/** '26 Nov 2026', for tables and narrow places. */
export function formatDate(day: string, language?: string): string
export function formatDate(instant: Date, timeZone: string, language?: string): string
export function formatDate(day: Date | string, ...how: (string | undefined)[]): string {
  return inWords('short', day, how)
}

/** 'Kamis, 26 November 2026, 10.35 WIB'; the zone's letters follow from its IANA name. */
export function formatMoment(instant: Date, timeZone: string, language = 'id'): string {
  const time = timeFormat(timeZone, language).format(instant)
  return `${formatDay(instant, timeZone, language)}, ${time} ${zoneLetters(instant, timeZone)}`
}

/** The last of `how` is the language; an instant's zone stands before it. */
function inWords(
  length: 'long' | 'short',
  day: Date | string,
  how: readonly (string | undefined)[],
): string {
  if (typeof day !== 'string') return dateFormat(length, how[0] ?? 'UTC', how[1]).format(day)
  return dateFormat(length, 'UTC', how[0]).format(new Date(`${day}T12:00:00Z`))
}

/** By parts: ICU's own full date writes '01 Januari'. */
const dateParts = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
} as const

function dateFormat(length: 'long' | 'short', timeZone: string, language = 'id') {
  return dateTimeFormat(language, { ...dateParts[length], timeZone })
}

function timeFormat(timeZone: string, language: string) {
  const parts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  return dateTimeFormat(language, { ...parts, timeZone })
}

/** WIB, WITA, WIT: only the Indonesian locale knows them. */
function zoneLetters(instant: Date, timeZone: string): string {
  const format = dateTimeFormat('id', { timeZone, timeZoneName: 'short' })
  return format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

function localeOf(language: string): string {
  return locales[language] ?? language
}

function dateTimeFormat(language: string, options: Intl.DateTimeFormatOptions) {
  const build = () => new Intl.DateTimeFormat(localeOf(language), options)
  return remember(dates, `${language} ${Object.values(options).join(' ')}`, build)
}

/** Building a format costs a hundred times what using it does. */
function remember<Format>(known: Map<string, Format>, key: string, build: () => Format): Format {
  const format = known.get(key) ?? build()
  known.set(key, format)
  return format
}
