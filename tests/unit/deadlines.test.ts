import { describe, expect, test } from 'vitest'
import { dueFor } from '@/lib/complaints/rules/deadlines'
import type { DeadlineRule } from '@/lib/complaints/rules/deadlines'
import { batamCalendar, batamRules } from '@/tests/support/deadline-oracle'

const batam = batamCalendar()
const rules = batamRules()
const wib = (text: string) => new Date(`${text}+07:00`)

describe('the rule in force', () => {
  const shorter: DeadlineRule = {
    clock: 'settlement',
    class: 'complaint',
    validFrom: '2026-12-01',
    workingDays: 10,
    source: 'Peraturan uji',
    certainty: 'confirmed',
  }
  const settle = (start: string, rows: DeadlineRule[]) =>
    dueFor('settlement', 'complaint', wib(start), 0, rows, batam)

  test('a complaint gets 14 working days to settle under the rules Batam starts with', () => {
    const { workingDays, dueAt, days, rule } = settle('2026-11-23T10:35:00', rules)
    expect(workingDays).toBe(14)
    expect(dueAt).toEqual(wib('2026-12-11T16:00:00'))
    expect(days.filter((day) => day.counted)).toHaveLength(14)
    expect(rule.certainty).toBe('estimate')
    expect(rule.source).toContain('dicabut oleh PermenPANRB 5/2025')
  })

  test('a new rule binds clocks that start from its first local day on, never earlier ones', () => {
    for (const rows of [
      [...rules, shorter],
      [shorter, ...rules],
    ]) {
      expect(settle('2026-11-30T23:59:00', rows).workingDays).toBe(14)
      expect(settle('2026-12-01T00:00:00', rows).rule).toBe(shorter)
    }
  })

  test('a resumed clock keeps the rule but not the days used', () => {
    const { workingDays, days } = dueFor(
      ...(['settlement', 'oversight', wib('2026-06-02T09:00:00'), 58, rules, batam] as const),
    )
    expect(workingDays).toBe(60)
    expect(days.map((day) => day.date)).toEqual(['2026-06-03', '2026-06-04'])
  })

  test('says so when no rule is in force', () => {
    expect(() => settle('2018-12-31T09:00:00', rules)).toThrow(
      /settlement of complaint on 2018-12-31/,
    )
  })
})

describe('the reference rows of Kota Batam', () => {
  test('hold at most one day off for a date, in order, for each year from 2022 to 2027', () => {
    const dates = batam.days.map((day) => day.date)
    expect(dates).toEqual([...new Set(dates)].sort())
    expect([...new Set(dates.map((date) => date.slice(0, 4)))]).toHaveLength(6)
  })

  test('mark 2027 as an estimate and the years before as confirmed', () => {
    const unsure = batam.days.filter((day) => day.certainty === 'estimate')
    expect(unsure.length).toBeGreaterThan(0)
    expect(unsure.every((day) => day.date.startsWith('2027-'))).toBe(true)
    expect(batam.days.some((d) => d.date.startsWith('2027-') && d.certainty !== 'estimate')).toBe(
      false,
    )
  })

  test('hold the 17 holidays and 8 days of collective leave of 2026', () => {
    const of2026 = batam.days.filter((day) => day.date.startsWith('2026-'))
    expect(of2026.filter((day) => day.kind === 'national')).toHaveLength(17)
    expect(of2026.filter((day) => day.kind === 'collective_leave')).toHaveLength(8)
  })

  /** Kesah's own, until the city decides. */
  const ownClocks: readonly string[] = ['contest', 'completion', 'arbitration']

  test('mark each deadline as repealed and awaiting confirmation', () => {
    const prescribed = rules.filter(
      ({ clock, class: ofClass }) => !ownClocks.includes(clock) && ofClass !== 'public_information',
    )
    expect(prescribed).toHaveLength(16)
    for (const rule of prescribed) {
      expect(rule.certainty).toBe('estimate')
      expect(rule.source).toMatch(/62\/2018, dicabut .* menunggu konfirmasi/)
    }
  })
})
