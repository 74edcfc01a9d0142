// Whose turn it was, and for how long. The parts have to make up the whole, whatever happened.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workingDayBefore, workingDaysBetween, workingTimeBetween } from '@/lib/kernel/working-days'
import { actions } from '@/lib/complaints/rules/lifecycle'
import { heldTimes } from '@/lib/complaints/clocks/stopwatch'
import { batamCalendar } from '@/tests/support/deadline-oracle'

const calendar = batamCalendar()
const hour = 3_600_000

const moment = fc
  .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) })
  .map((time) => new Date(time))

/** In local hours of Batam, seven ahead. */
function at(day: string, time: string): Date {
  return new Date(`2026-11-${day}T${time}:00+07:00`)
}

function event(sequence: number, action: string, occurredAt: Date, payload = {}) {
  return { sequence: BigInt(sequence), action, occurredAt, payload }
}

describe('office time', () => {
  it('adds up: from one to another and on to a third is from the first to the third', () => {
    fc.assert(
      fc.property(fc.tuple(moment, moment, moment), (moments) => {
        const [one, two, three] = moments.toSorted((a, b) => a.getTime() - b.getTime()) as [
          Date,
          Date,
          Date,
        ]
        const parts =
          workingTimeBetween(calendar, one, two) + workingTimeBetween(calendar, two, three)
        expect(parts).toBe(workingTimeBetween(calendar, one, three))
      }),
    )
  })

  it('passes neither by night nor at the weekend', () => {
    expect(workingTimeBetween(calendar, at('27', '18:00'), at('30', '07:00'))).toBe(0)
    expect(workingTimeBetween(calendar, at('24', '09:00'), at('24', '11:00'))).toBe(2 * hour)
  })

  it('so many working days before a day there are so many up to it', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 20 }), (due, count) => {
        const before = workingDayBefore(calendar, due, count)
        const isOpen = workingDaysBetween(calendar, new Date(due.getTime() - 24 * hour), due) === 1
        expect(workingDaysBetween(calendar, before, due)).toBe(isOpen ? count : count - 1)
      }),
    )
  })
})

describe('the stopwatch', () => {
  it('tells Kominfo’s time from each OPD’s, the supervisor’s and the citizen’s', () => {
    const held = heldTimes(
      [
        event(1, 'submit', at('24', '08:00')),
        event(2, 'refer', at('24', '10:00'), { agency: 'DBMSDA' }),
        event(3, 'sendBack', at('24', '11:00'), { proposed: 'DLH' }),
        event(4, 'refer', at('24', '11:00'), { agency: 'DLH' }),
        event(5, 'sendUp', at('25', '09:00'), { proposed: 'DBMSDA' }),
        event(6, 'arbitrate', at('25', '10:00'), { agency: 'DBMSDA' }),
        event(7, 'answer', at('25', '11:00')),
      ],
      calendar,
      at('25', '13:00'),
    )
    expect(held.map(({ kind, code }) => `${kind} ${code ?? ''}`.trim())).toEqual([
      'verifier',
      'agency DBMSDA',
      'agency DLH',
      'arbiter',
      'citizen',
    ])
    expect(held.find(({ code }) => code === 'DBMSDA')?.time).toBe(2 * hour)
    expect(held.find(({ kind }) => kind === 'arbiter')?.time).toBe(hour)
  })

  it('adds up to the whole, whatever happened and in whatever order', () => {
    const happened = fc.array(fc.tuple(fc.constantFrom(...actions), moment), { minLength: 1 })
    const ends: readonly string[] = ['close', 'overrule', 'archive', 'lapse', 'withdraw', 'undo']
    fc.assert(
      fc.property(happened, moment, (steps, end) => {
        const open = steps.filter(([action]) => !ends.includes(action))
        const moments = [...open.map(([, time]) => time), end].sort(
          (one, other) => one.getTime() - other.getTime(),
        )
        const now = moments.at(-1) ?? end
        const first = event(0, 'submit', moments[0] ?? end)
        const events = open.map(([action], index) => {
          return event(index + 1, action, moments[index] ?? end)
        })
        const sum = heldTimes([first, ...events], calendar, now).reduce(
          (total, { time }) => total + time,
          0,
        )
        expect(sum).toBe(workingTimeBetween(calendar, first.occurredAt, now))
      }),
    )
  })
})
