import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dueFor } from '@/lib/complaints/rules/deadlines'
import {
  clockNames,
  complaintClasses,
  type ClockName,
  type ComplaintClass,
} from '@/lib/complaints/rules/lifecycle'
import { ledger, workingDaysBetween, type Calendar } from '@/lib/kernel/working-days'
import * as oracle from '@/tests/support/deadline-oracle'

const zones = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 }
const calendars = new Map(Object.keys(zones).map((zone) => [zone, oracle.batamCalendar(zone)]))
const rules = oracle.batamRules()
const combinations = clockNames.flatMap((clock) =>
  complaintClasses.map((name) => [clock, name] as const),
)

const instant = fc.date({
  min: new Date('2021-12-31T17:00:00Z'),
  max: new Date('2027-12-31T14:59:59.999Z'),
  noInvalidDate: true,
})
const zoneNames = Object.keys(zones) as Zone[]
const zone = fc.constantFrom(...zoneNames)
const calendarOf = (name: string) => calendars.get(name) ?? oracle.batamCalendar(name)

type Zone = keyof typeof zones

function expectAgreement(clock: ClockName, name: ComplaintClass, start: Date, where: Zone): void {
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
  'a clock %s for %s agrees with an independent count from any instant of 2022 to 2027',
  (clock, name) => {
    fc.assert(
      fc.property(instant, zone, (start, where) => {
        expectAgreement(clock, name, start, where)
      }),
      { numRuns: 100 },
    )
  },
)

test.each(zoneNames)(
  'every single day of 2022 to 2027 in %s agrees, for each number of days in the rules',
  (where) => {
    for (let time = Date.UTC(2022, 0, 1, 3); time < Date.UTC(2028, 0, 1); time += 86_400_000) {
      for (const days of [3, 5, 10, 14, 60]) {
        const start = new Date(time)
        const last = oracle.openDateAfter(oracle.dateAhead(start, zones[where]), days)
        const closing = `${last}T${String(16 - zones[where]).padStart(2, '0')}:00:00.000Z`
        const { dueAt } = ledger(calendarOf(where), start, days)
        if (dueAt.toISOString() === closing) continue
        expect.fail(`${start.toISOString()} + ${days}: ${dueAt.toISOString()}, not ${closing}`)
      }
    }
  },
)

test('where the government moves to another zone, each day is that of its own zone', () => {
  const start = new Date('2026-01-01T00:00:00Z').getTime()
  const moment = fc.integer({ min: -30 * 24 * 60, max: 30 * 24 * 60 })
  fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: 20 }), zone, zone, (minute, days, one, other) => {
      const began = new Date(start + minute * 60_000)
      const calendar = {
        ...calendarOf(one),
        zones: [{ validFrom: '2026-01-01', timeZone: other }],
      }
      const ahead = (date: string) => zones[date >= '2026-01-01' ? other : one]
      const inOther = oracle.dateAhead(began, zones[other])
      const startDate = inOther >= '2026-01-01' ? inOther : oracle.dateAhead(began, zones[one])
      const last = oracle.openDateAfter(startDate, days)
      const closing = `${last}T${String(16 - ahead(last)).padStart(2, '0')}:00:00.000Z`
      expect(ledger(calendar, began, days).dueAt.toISOString()).toBe(closing)
    }),
    { numRuns: 500 },
  )
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

/** How long it runs, and how long it then stands still, by turns; in minutes, up to a month each. */
const minutes = fc.integer({ min: 0, max: 30 * 24 * 60 })
const turns = fc.array(fc.tuple(minutes, minutes), { maxLength: 4 })
const numberOfDays = fc.constantFrom(3, 5, 10, 14, 17, 60)

interface Runs {
  readonly stretches: readonly oracle.Stretch[]
  readonly used: number
}

/** A clock that carries the days it has used from one run to the next. */
function runsOf(calendar: Calendar, start: Date, turned: readonly (readonly number[])[]): Runs {
  const stretches: oracle.Stretch[] = []
  let from = start
  let used = 0
  for (const [running = 0, standing = 0] of turned) {
    const to = new Date(from.getTime() + running * 60_000)
    stretches.push({ from, to })
    used += workingDaysBetween(calendar, from, to)
    from = new Date(to.getTime() + standing * 60_000)
  }
  return { stretches: [...stretches, { from }], used }
}

function dueInTheEnd(calendar: Calendar, { stretches, used }: Runs, days: number): string {
  const from = stretches.at(-1)?.from ?? new Date(NaN)
  return ledger(calendar, from, days, used).dueAt.toISOString()
}

test('a clock that stands still and goes on is due when the dates on which it ran say so', () => {
  fc.assert(
    fc.property(instant, turns, numberOfDays, zone, (start, turned, days, where) => {
      const runs = runsOf(calendarOf(where), start, turned)
      const expected = oracle.dueAfter(runs.stretches, days, zones[where])
      expect(dueInTheEnd(calendarOf(where), runs, days)).toBe(expected)
    }),
    { numRuns: 300 },
  )
})

test('so it is whatever days are off: no year’s calendar is known to the code', () => {
  const date = fc
    .integer({ min: Date.UTC(2022, 0, 1), max: Date.UTC(2027, 11, 31) })
    .map((time) => new Date(time).toISOString().slice(0, 10))
  const off = fc.uniqueArray(date, { minLength: 50, maxLength: 300 })
  fc.assert(
    fc.property(off, instant, turns, numberOfDays, zone, (dates, start, turned, days, where) => {
      const kind = 'regional'
      const rows = dates.map((day) => ({ date: day, kind, name: day, certainty: 'confirmed' }))
      const calendar = { ...calendarOf(where), days: rows as Calendar['days'] }
      const runs = runsOf(calendar, start, turned)
      const expected = oracle.dueAfter(runs.stretches, days, zones[where], new Set(dates))
      expect(dueInTheEnd(calendar, runs, days)).toBe(expected)
    }),
    { numRuns: 40 },
  )
})
