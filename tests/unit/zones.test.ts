import { describe, expect, test } from 'vitest'
import { localDayOf, momentOf, zoneAt, zoneOn } from '@/lib/kernel/zones'
import { workingTimeBetween } from '@/lib/kernel/working-days'
import { batamCalendar } from '@/tests/support/deadline-oracle'

const moved = {
  ...batamCalendar(),
  zones: [
    { validFrom: '2026-12-01', timeZone: 'Asia/Makassar' },
    { validFrom: '2027-03-01', timeZone: 'Asia/Jayapura' },
  ],
}

describe('a government that moves from WIB to WITA, and on to WIT', () => {
  test('tells each moment by the zone of its day', () => {
    expect(zoneAt(moved, new Date('2026-11-30T15:59:00Z'))).toBe('Asia/Jakarta')
    // An hour earlier than it would have been: the last hour of November is left out.
    expect(zoneAt(moved, new Date('2026-11-30T16:00:00Z'))).toBe('Asia/Makassar')
    expect(localDayOf(moved, new Date('2026-11-30T16:00:00Z'))).toBe('2026-12-01')
    expect(zoneOn(moved, '2027-02-28')).toBe('Asia/Makassar')
    expect(zoneOn(moved, '2027-03-01')).toBe('Asia/Jayapura')
  })

  test('closes at the same hour by the clocks there', () => {
    const day = (date: string) => Date.parse(date) / 86_400_000
    const closing = (date: string) => new Date(momentOf(moved, day(date), '16:00')).toISOString()
    expect(closing('2026-11-30')).toBe('2026-11-30T09:00:00.000Z')
    expect(closing('2026-12-01')).toBe('2026-12-01T08:00:00.000Z')
    expect(closing('2027-03-01')).toBe('2027-03-01T07:00:00.000Z')
  })

  test('works as long on each day as before, and what is counted in parts adds up', () => {
    const time = (from: string, to: string) =>
      workingTimeBetween(moved, new Date(from), new Date(to))
    const whole = time('2026-11-29T00:00:00Z', '2026-12-02T00:00:00Z')
    expect(whole).toBe(2 * 8 * 3_600_000)
    const parts = ['2026-11-30T03:00:00Z', '2026-11-30T16:30:00Z', '2026-12-01T05:00:00Z']
    const ends = ['2026-11-29T00:00:00Z', ...parts, '2026-12-02T00:00:00Z']
    const sum = ends.slice(1).reduce((total, end, index) => total + time(ends[index] ?? '', end), 0)
    expect(sum).toBe(whole)
  })
})
