import { describe, expect, test } from 'vitest'
import { ledger, remaining, workingDaysBetween } from '@/lib/kernel/working-days'
import { parseInstant } from '@/lib/kernel/time-zone'
import type { Calendar } from '@/lib/kernel/working-days'
import { batamCalendar } from '@/tests/support/deadline-oracle'

const batam = batamCalendar()
const wib = (text: string) => new Date(`${text}+07:00`)
const due = (calendar: Calendar, start: Date, days: number, used = 0) =>
  ledger(calendar, start, days, used).dueAt.toISOString()

describe('Nyepi and Lebaran 2026', () => {
  test('names each of the seven days without work from 18 to 24 March, then counts', () => {
    const { dueAt, days } = ledger(batam, wib('2026-03-17T10:35:00'), 2)
    expect(days).toEqual([
      { date: '2026-03-18', counted: false, reason: 'Cuti bersama Nyepi' },
      { date: '2026-03-19', counted: false, reason: 'Libur nasional Nyepi' },
      { date: '2026-03-20', counted: false, reason: 'Cuti bersama Idul Fitri' },
      { date: '2026-03-21', counted: false, reason: 'Libur nasional Idul Fitri' },
      { date: '2026-03-22', counted: false, reason: 'Libur nasional Idul Fitri hari kedua' },
      { date: '2026-03-23', counted: false, reason: 'Cuti bersama Idul Fitri' },
      { date: '2026-03-24', counted: false, reason: 'Cuti bersama Idul Fitri' },
      { date: '2026-03-25', counted: true, reason: null },
      { date: '2026-03-26', counted: true, reason: null },
    ])
    expect(dueAt).toEqual(wib('2026-03-26T16:00:00'))
  })

  test.each(['18', '19', '20', '21', '22', '23', '24'])(
    'a clock started on %s March has its first day on Wednesday 25',
    (day) => {
      expect(due(batam, wib(`2026-03-${day}T09:00:00`), 1)).toBe('2026-03-25T09:00:00.000Z')
    },
  )
})

describe('which days count', () => {
  test('the day on which a clock starts does not count, even before the offices open', () => {
    expect(due(batam, wib('2026-11-23T07:00:00'), 1)).toBe('2026-11-24T09:00:00.000Z')
  })

  test('an ordinary weekend is named Sabtu and Minggu', () => {
    const { days } = ledger(batam, wib('2026-11-27T09:00:00'), 1)
    expect(days.map((day) => day.reason)).toEqual(['Sabtu', 'Minggu', null])
  })

  test('a complaint just before midnight starts that day, one just after starts the next', () => {
    expect(due(batam, wib('2026-11-24T23:59:59.999'), 1)).toBe('2026-11-25T09:00:00.000Z')
    expect(due(batam, wib('2026-11-25T00:00:00'), 1)).toBe('2026-11-26T09:00:00.000Z')
  })

  test('the same instant is another day further east', () => {
    const instant = new Date('2026-11-24T16:30:00Z')
    expect(due(batamCalendar('Asia/Jakarta'), instant, 1)).toBe('2026-11-25T09:00:00.000Z')
    expect(due(batamCalendar('Asia/Makassar'), instant, 1)).toBe('2026-11-26T08:00:00.000Z')
    expect(due(batamCalendar('Asia/Jayapura'), instant, 1)).toBe('2026-11-26T07:00:00.000Z')
  })

  test('closing time is by the wall clock where clocks change between start and end', () => {
    const berlin = batamCalendar('Europe/Berlin')
    expect(due(berlin, new Date('2026-10-23T10:00:00Z'), 1)).toBe('2026-10-26T15:00:00.000Z')
    expect(due(berlin, new Date('2026-10-21T10:00:00Z'), 1)).toBe('2026-10-22T14:00:00.000Z')
  })

  test('on the last afternoon before the clocks change, the old hour still holds', () => {
    const saturday = { weekday: 6, validFrom: '2026-01-01', opens: '08:00', closes: '16:00' }
    const auckland = { ...batamCalendar('Pacific/Auckland'), hours: [saturday] }
    expect(due(auckland, new Date('2026-04-01T00:00:00Z'), 1)).toBe('2026-04-04T03:00:00.000Z')
  })

  test('counts on over the turn of the year', () => {
    const { days } = ledger(batam, wib('2024-12-24T09:00:00'), 4)
    expect(days.filter((day) => day.counted).map((day) => day.date)).toEqual([
      '2024-12-27',
      '2024-12-30',
      '2024-12-31',
      '2025-01-02',
    ])
    expect(days.find((day) => day.date === '2025-01-01')?.reason).toBe(
      'Libur nasional Tahun Baru Masehi',
    )
  })
})

describe('office hours', () => {
  const hours = [
    ...batam.hours,
    { weekday: 5, validFrom: '2026-12-01', opens: '07:30', closes: '11:30' },
    { weekday: 6, validFrom: '2026-12-01', opens: '08:00', closes: '12:00' },
  ]

  test('the hours in force on the last day set the hour, whatever order the rows come in', () => {
    for (const rows of [hours, hours.toReversed()]) {
      const changed: Calendar = { ...batam, hours: rows }
      expect(due(changed, wib('2026-11-26T09:00:00'), 1)).toBe('2026-11-27T09:00:00.000Z')
      expect(due(changed, wib('2026-12-03T09:00:00'), 1)).toBe('2026-12-04T04:30:00.000Z')
      expect(due(changed, wib('2026-12-04T09:00:00'), 1)).toBe('2026-12-05T05:00:00.000Z')
    }
  })

  test('a calendar in which no office ever opens is refused instead of counted for ever', () => {
    expect(() => ledger({ ...batam, hours: [] }, wib('2026-11-26T09:00:00'), 1)).toThrow(RangeError)
  })
})

describe('words of the decree', () => {
  test.each([
    ['collective_leave', 'Cuti Bersama Natal', 'Cuti bersama Natal'],
    ['national', 'Libur Nasional Natal', 'Libur nasional Natal'],
    ['regional', 'Hari Jadi Batam', 'Libur daerah Hari Jadi Batam'],
  ] as const)('%s "%s" reads "%s"', (kind, name, reason) => {
    const days = [{ date: '2026-12-18', kind, name, certainty: 'confirmed' as const }]
    const { days: passed } = ledger({ ...batam, days }, wib('2026-12-17T09:00:00'), 1)
    expect(passed[0]).toEqual({ date: '2026-12-18', counted: false, reason })
  })
})

describe('days already used', () => {
  test('a resumed clock gets only what is left', () => {
    expect(due(batam, wib('2026-11-23T09:00:00'), 14, 11)).toBe('2026-11-26T09:00:00.000Z')
  })

  test('with nothing left it is due at once: a dispute does not give days back', () => {
    const start = wib('2026-11-23T09:00:00')
    expect(ledger(batam, start, 14, 14)).toEqual({ dueAt: start, days: [], estimated: false })
    expect(ledger(batam, start, 14, 20).dueAt).toEqual(start)
  })

  test('the day on which a clock stops counts, the one on which it started does not', () => {
    const used = (from: string, to: string) => workingDaysBetween(batam, wib(from), wib(to))
    expect(used('2026-11-23T08:00:00', '2026-11-23T15:00:00')).toBe(0)
    expect(used('2026-11-23T23:59:00', '2026-11-24T00:01:00')).toBe(1)
    expect(used('2026-03-17T09:00:00', '2026-03-25T09:00:00')).toBe(1)
    expect(used('2026-11-24T09:00:00', '2026-11-23T09:00:00')).toBe(0)
  })

  test('working days left: 0 on the last day, negative once working days have passed', () => {
    const dueAt = wib('2026-03-26T16:00:00')
    const left = (now: string) => remaining(batam, wib(now), dueAt)
    expect(left('2026-03-17T09:00:00')).toBe(2)
    expect(left('2026-03-26T15:59:00')).toBe(0)
    expect(left('2026-03-26T17:00:00')).toBe(0)
    expect(left('2026-03-28T09:00:00')).toBe(-1)
  })
})

describe('how sure the count is', () => {
  const estimated = (start: string, days: number) => ledger(batam, wib(start), days).estimated

  test('within a confirmed year it is sure', () => {
    expect(estimated('2026-11-23T09:00:00', 14)).toBe(false)
  })

  test('it is an estimate as soon as it enters a year without a confirmed calendar', () => {
    expect(estimated('2026-12-30T09:00:00', 1)).toBe(false)
    expect(estimated('2026-12-30T09:00:00', 2)).toBe(true)
    expect(estimated('2029-06-01T09:00:00', 1)).toBe(true)
  })

  test('one day off that may still move makes it an estimate', () => {
    const name = 'Hari Jadi Batam'
    const day = { date: '2026-12-18', kind: 'regional', name, certainty: 'estimate' } as const
    const calendar: Calendar = { ...batam, days: [...batam.days, day] }
    expect(ledger(calendar, wib('2026-12-16T09:00:00'), 1).estimated).toBe(false)
    expect(ledger(calendar, wib('2026-12-16T09:00:00'), 2).estimated).toBe(true)
  })
})

test.each([
  ['2026-03-17T03:35:00Z', '2026-03-17T03:35:00.000Z'],
  ['2026-03-17T10:35+07:00', '2026-03-17T03:35:00.000Z'],
  ['2026-03-17T10:35', '2026-03-17T02:35:00.000Z'],
  ['2026-03-17', '2026-03-16T16:00:00.000Z'],
])('in Makassar the time "%s" means %s, on whatever machine it is read', (text, instant) => {
  expect(parseInstant(text, 'Asia/Makassar').toISOString()).toBe(instant)
})
