// Which of its zones a government lives in at a moment. A move to another one is a dated row like any
// other: days before it stay as they were counted.

import { dateOf, dayNumber, instantAt, localDay } from '@/lib/kernel/time-zone'

/** WIB, WITA or WIT by its IANA name, from midnight there of a day on. */
interface ZoneSince {
  validFrom: string
  timeZone: string
}

export interface Zoned {
  /** IANA name, e.g. 'Asia/Jakarta', until the first of the `zones`. */
  timeZone: string
  /** By their day, the earliest first; none where the government never moved to another zone. */
  zones: readonly ZoneSince[]
}

/** The zone in which that moment is told. */
export function zoneAt({ zones, timeZone }: Zoned, instant: Date): string {
  const since = zones.findLast((zone) => localDay(instant, zone.timeZone) >= zone.validFrom)
  return since?.timeZone ?? timeZone
}

/** The zone of a calendar day, 'YYYY-MM-DD'. */
export function zoneOn({ zones, timeZone }: Zoned, date: string): string {
  return zones.findLast(({ validFrom }) => validFrom <= date)?.timeZone ?? timeZone
}

/** The calendar day, 'YYYY-MM-DD', on which a moment falls for this government. */
export function localDayOf(zoned: Zoned, instant: Date): string {
  return localDay(instant, zoneAt(zoned, instant))
}

/** That day as a number; see time-zone.ts. */
export function dayNumberOf(zoned: Zoned, instant: Date): number {
  return dayNumber(instant, zoneAt(zoned, instant))
}

/** The instant, in milliseconds, at which the clocks there show `time` on that day. */
export function momentOf(zoned: Zoned, day: number, time: string): number {
  return instantAt(day, time, zoneOn(zoned, dateOf(day)))
}
