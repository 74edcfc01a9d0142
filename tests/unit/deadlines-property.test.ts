import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dueFor } from '@/lib/complaints/deadlines'
import { ledger, workingDaysBetween } from '@/lib/kernel/working-days'
import * as oracle from '@/tests/support/deadline-oracle'

type Clock = keyof typeof oracle.publishedDays
type Class = keyof (typeof oracle.publishedDays)[Clock]

const zones = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 }
const calendars = new Map(Object.keys(zones).map((zone) => [zone, oracle.batamCalendar(zone)]))
const rules = oracle.batamRules()
const clocks = Object.keys(oracle.publishedDays) as Clock[]
const classes: Class[] = ['information', 'aspiration', 'complaint', 'oversight']
const combinations = clocks.flatMap((clock) => classes.map((name) => [clock, name] as const))

const instant = fc.date({
  min: new Date('2021-12-31T17:00:00Z'),
  max: new Date('2026-12-31T16:59:59.999Z'),
  noInvalidDate: true,
})
const zone = fc.constantFrom(...(Object.keys(zones) as (keyof typeof zones)[]))
const calendarOf = (name: string) => calendars.get(name) ?? oracle.batamCalendar(name)

function expectAgreement(clock: Clock, name: Class, start: Date, where: keyof typeof zones): void {
  const found = dueFor(clock, name, start, 0, rules, calendarOf(where))
  const days = oracle.publishedDays[clock][name]
  const startDate = oracle.dateAhead(start, zones[where])
  const last = oracle.openDateAfter(startDate, days)
  const closing = `${last}T${String(16 - zones[where]).padStart(2, '0')}:00:00.000Z`
  expect(found.dueAt.toISOString()).toBe(closing)
  expect(found.days.map((day) => day.date)).toEqual(oracle.datesBetween(startDate, last))
  expect(found.days.filter((day) => day.counted)).toHaveLength(days)
}

test.each(combinations)(
  'a clock %s for %s agrees with an independent count from any instant of 2022 to 2026',
  (clock, name) => {
    fc.assert(
      fc.property(instant, zone, (start, where) => {
        expectAgreement(clock, name, start, where)
      }),
      { numRuns: 100 },
    )
  },
)

test('every single day of 2022 to 2026 agrees, for each number of days in the rules', () => {
  for (let time = Date.UTC(2022, 0, 1, 3); time < Date.UTC(2027, 0, 1); time += 86_400_000) {
    for (const days of [3, 5, 10, 14, 60]) {
      const start = new Date(time)
      const last = oracle.openDateAfter(oracle.dateAhead(start, 7), days)
      const { dueAt } = ledger(calendarOf('Asia/Jakarta'), start, days)
      if (dueAt.toISOString() !== `${last}T09:00:00.000Z`) {
        expect.fail(`${start.toISOString()} + ${String(days)}: ${dueAt.toISOString()}, not ${last}`)
      }
    }
  }
})

test('days used agree with an independent count', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 0, max: 120 }), zone, (from, days, where) => {
      const to = new Date(from.getTime() + days * 86_400_000)
      const expected = oracle.openDatesBetween(
        oracle.dateAhead(from, zones[where]),
        oracle.dateAhead(to, zones[where]),
      )
      expect(workingDaysBetween(calendarOf(where), from, to)).toBe(expected)
    }),
    { numRuns: 200 },
  )
})

test('stopping a clock and resuming it on the same day leaves its due time as it was', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 0, max: 80 }), (start, days) => {
      const calendar = calendarOf('Asia/Jakarta')
      const whole = ledger(calendar, start, 60)
      const pause = new Date(start.getTime() + days * 86_400_000)
      const used = workingDaysBetween(calendar, start, pause)
      fc.pre(used < 60)
      expect(ledger(calendar, pause, 60, used).dueAt).toEqual(whole.dueAt)
    }),
    { numRuns: 200 },
  )
})
