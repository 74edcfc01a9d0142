import { describe, expect, it } from 'vitest'
import { calendarYear, unsureYear } from '@/lib/agencies/rules/calendar-year'
import type { Calendar, Certainty } from '@/lib/kernel/working-days'

function knowing(...days: readonly (readonly [string, Certainty])[]): Calendar {
  return {
    timeZone: 'Asia/Jakarta',
    zones: [],
    days: days.map(([date, certainty]) => ({ date, certainty, kind: 'national', name: 'Libur' })),
    hours: [],
  }
}

const decreed = knowing(['2027-01-01', 'confirmed'], ['2027-03-10', 'confirmed'])
const guessed = knowing(['2027-01-01', 'confirmed'], ['2027-03-10', 'estimate'])

describe('a year of holidays', () => {
  it('is certain when all of its days are, a guess when one is, and missing without any', () => {
    expect([decreed, guessed, knowing()].map((known) => calendarYear(known, '2027'))).toEqual([
      'confirmed',
      'estimate',
      'missing',
    ])
  })

  it('is asked for from October on, when deadlines begin to run into it', () => {
    expect(unsureYear(guessed, '2026-09-30')).toBeNull()
    expect(unsureYear(guessed, '2026-10-01')).toEqual({ year: '2027', state: 'estimate' })
    expect(unsureYear(knowing(), '2026-12-31')).toEqual({ year: '2027', state: 'missing' })
    expect(unsureYear(decreed, '2026-12-31')).toBeNull()
  })
})
