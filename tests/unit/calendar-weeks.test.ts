import { expect, it } from 'vitest'
import { dayIn, namedDaysOff, type StripDay, weeksOf } from '@/components/calendar/calendar-weeks'

const work = (date: string): StripDay => ({ date, counted: true, reason: null })
const off = (date: string, reason: string): StripDay => ({ date, counted: false, reason })

const around = [
  work('2026-03-17'),
  off('2026-03-18', 'Cuti bersama Nyepi'),
  off('2026-03-19', 'Libur nasional Nyepi'),
  off('2026-03-20', 'Cuti bersama Idulfitri'),
  off('2026-03-21', 'Libur nasional Idulfitri'),
  off('2026-03-22', 'Libur nasional Idulfitri'),
  off('2026-03-23', 'Cuti bersama Idulfitri'),
  off('2026-03-24', 'Cuti bersama Idulfitri'),
  work('2026-03-25'),
  work('2026-03-26'),
  work('2026-03-27'),
  off('2026-03-28', 'Sabtu'),
  off('2026-03-29', 'Minggu'),
  work('2026-03-30'),
]

it('puts each day under its own weekday, and leaves what is outside the count empty', () => {
  const dates = weeksOf(around, '').map((week) => week.map((cell) => cell?.date.slice(8) ?? ''))
  expect(dates).toEqual([
    ['', '17', '18', '19', '20', '21', '22'],
    ['23', '24', '25', '26', '27', '28', '29'],
    ['30', '', '', '', '', '', ''],
  ])
})

it('numbers the working days and no others', () => {
  const numbers = weeksOf(around, '').flatMap((week) => week.map((cell) => cell?.nth ?? ''))
  expect(numbers.join(' ').trim()).toBe('1 0 0 0 0 0 0 0 2 3 4 0 0 5')
})

it('takes the days before today as used', () => {
  const passed = weeksOf(around, '2026-03-19').flatMap((week) =>
    week.filter((cell) => cell?.passed).map((cell) => cell?.date),
  )
  expect(passed).toEqual(['2026-03-17', '2026-03-18'])
})

it('names the days off once for a run of them, and no plain weekend', () => {
  expect(namedDaysOff(around)).toEqual([
    { from: '2026-03-18', to: '2026-03-18', reason: 'Cuti bersama Nyepi' },
    { from: '2026-03-19', to: '2026-03-19', reason: 'Libur nasional Nyepi' },
    { from: '2026-03-20', to: '2026-03-20', reason: 'Cuti bersama Idulfitri' },
    { from: '2026-03-21', to: '2026-03-22', reason: 'Libur nasional Idulfitri' },
    { from: '2026-03-23', to: '2026-03-24', reason: 'Cuti bersama Idulfitri' },
  ])
})

it('names the same holiday anew when working days lie between', () => {
  const days = [off('2026-05-01', 'Libur'), work('2026-05-04'), off('2026-05-05', 'Libur')]
  expect(namedDaysOff(days)).toHaveLength(2)
})

it('finds the due day in the zone of the government, not of the reader', () => {
  expect(dayIn('Asia/Jayapura', '2026-03-25T16:00:00Z')).toBe('2026-03-26')
  expect(dayIn('Asia/Jakarta', '2026-03-25T16:00:00Z')).toBe('2026-03-25')
})
