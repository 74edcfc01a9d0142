import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDate, formatDay, formatMoment, formatNumber } from '@/lib/kernel/format'

const instant = new Date('2026-11-26T03:35:59Z')

describe('dates as a civil servant writes them', () => {
  test('a day, of an instant or of the calendar', () => {
    expect(formatDay(instant, 'Asia/Jakarta')).toBe('Kamis, 26 November 2026')
    expect(formatDay('2026-11-26')).toBe('Kamis, 26 November 2026')
    expect(formatDay('2027-01-01')).toBe('Jumat, 1 Januari 2027')
    expect(formatDate('2027-01-01')).toBe('1 Jan 2027')
    expect(formatDate('2026-03-18')).toBe('18 Mar 2026')
    expect(formatDate(new Date('2026-03-17T17:00:00Z'), 'Asia/Jakarta')).toBe('18 Mar 2026')
  })

  test.each([
    ['Asia/Jakarta', 'Kamis, 26 November 2026, 10.35 WIB'],
    ['Asia/Makassar', 'Kamis, 26 November 2026, 11.35 WITA'],
    ['Asia/Jayapura', 'Kamis, 26 November 2026, 12.35 WIT'],
  ])('a moment carries the letters of its zone: %s', (zone, text) => {
    expect(formatMoment(instant, zone)).toBe(text)
  })

  test('midnight is 00.00 of the new day', () => {
    const midnight = new Date('2026-12-31T17:00:00Z')
    expect(formatMoment(midnight, 'Asia/Jakarta')).toBe('Jumat, 1 Januari 2027, 00.00 WIB')
  })
})

test('thousands are parted by points, decimals by a comma', () => {
  expect(formatNumber(1_342_038)).toBe('1.342.038')
  expect(formatNumber(0.5)).toBe('0,5')
})

describe('for who reads another language', () => {
  test('the same day, and the same letters of the zone', () => {
    expect(formatDay('2026-11-26', 'en')).toBe('Thursday, 26 November 2026')
    expect(formatDate(instant, 'Asia/Jakarta', 'en')).toBe('26 Nov 2026')
    expect(formatMoment(instant, 'Asia/Makassar', 'en')).toBe(
      'Thursday, 26 November 2026, 11:35 WITA',
    )
  })

  test('thousands are parted by commas', () => {
    expect(formatNumber(1_342_038, 'en')).toBe('1,342,038')
  })
})

test('whole numbers read as the tables of languages have them, without asking those', () => {
  for (const [language, locale] of [
    ['id', 'id-ID'],
    ['en', 'en-GB'],
  ] as const) {
    const tables = new Intl.NumberFormat(locale)
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.integer({ min: -99_999, max: 99_999 }),
        (great, small) => {
          expect(formatNumber(great, language)).toBe(tables.format(great))
          expect(formatNumber(small, language)).toBe(tables.format(small))
        },
      ),
    )
  }
})
