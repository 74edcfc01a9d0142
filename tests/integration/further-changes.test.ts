// Ladders, the sample of closings and office hours, changed like all reference data.

import { beforeAll, describe, expect, it } from 'vitest'
import { findChange } from '@/lib/agencies/change-queries'
import { changeInput } from '@/lib/agencies/rules/changes'
import { decideChange, draftChange } from '@/lib/agencies/commands/change'
import { rungsOn } from '@/lib/agencies/rules/escalation'
import { findSamplePercent } from '@/lib/agencies/reference/escalation-queries'
import { isoDate } from '@/lib/agencies/views'
import { listEffects } from '@/lib/complaints/watch/effect-queries'
import { recountClocks } from '@/lib/complaints/jobs'
import { db } from '@/lib/platform/db'
import { batam, type Cast } from '@/tests/support/cast'
import { asWorker } from '@/tests/support/notice-world'
import { common, publishChange, typed } from '@/tests/support/reference-changes'
import { broughtTo, minutesAfter, populate, tuesday } from '@/tests/support/world'

let cast: Cast
const at = (minutes: number) => minutesAfter(tuesday, minutes)

beforeAll(async () => {
  cast = await populate()
})

const published = (fields: Record<string, string>) => publishChange(cast, fields)

describe('who is called, and what is looked at', () => {
  const rung = { kind: 'rung', clock: 'settlement', rung: '2', workingDays: '3', calls: 'admins' }

  it('a rung holds for what starts from its day on, and ends on another', async () => {
    await published(rung)
    await published({ ...rung, removed: 'on', validFrom: '2027-02-01' })
    const rows = await db().escalationRule.findMany({
      where: { governmentId: batam, clock: 'settlement', rung: 2 },
      orderBy: { validFrom: 'asc' },
      omit: { governmentId: true },
    })
    const rules = rows.map((row) => ({ ...row, validFrom: isoDate(row.validFrom) }))
    const second = (day: string) => {
      const found = rungsOn(rules, 'settlement', day).map(({ calls, workingDays }) => {
        return `${calls} ${workingDays}`
      })
      return found.join()
    }
    const [before] = rows
    expect(second('2026-11-30')).toBe(`${before?.calls} ${before?.workingDays}`)
    expect(second('2026-12-01')).toBe('admins 3')
    expect(second('2027-02-01')).toBe('')
  })

  it('tells beforehand how many would have come to that rung', async () => {
    await broughtTo('in_progress', cast, tuesday)
    const id = await draftChange(cast.budi, typed({ ...rung, validFrom: '2027-03-01' }), at(1))
    const change = await findChange(cast.budi, id)
    const told = async (now: string) => {
      return change && (await listEffects(cast.budi, change, new Date(now)))[0]
    }
    expect(await told('2026-11-25T03:00:00Z')).toMatch(/, 0 akan sampai/)
    expect(await told('2027-02-25T03:00:00Z')).toMatch(/, [1-9]\d* akan sampai/)
  })

  it('calls nobody of an agency while it lies with none', () => {
    const { error } = changeInput.safeParse({
      ...common,
      ...rung,
      clock: 'verification',
      calls: 'heads',
    })
    expect(error?.issues.map(({ path }) => path[0])).toEqual(['calls'])
    const empty = changeInput.safeParse({ ...common, ...rung, workingDays: ' ' })
    expect(empty.error?.issues.map(({ path }) => path[0])).toEqual(['workingDays'])
  })

  it('the share of closings that is looked at holds from its day on', async () => {
    const noon = (day: string) => new Date(`${day}T05:00:00Z`)
    const before = await findSamplePercent(batam, noon('2026-11-30'))
    await published({ kind: 'sample_rate', percent: '20' })
    const { percent } = await db().sampleRate.findFirstOrThrow({
      where: { governmentId: batam },
      orderBy: { validFrom: 'desc' },
    })
    expect([before, percent]).toEqual([5, 20])
  })
})

describe('office hours', () => {
  const ramadan = {
    ...{ kind: 'office_hours', senin: 'on', selasa: 'on', rabu: 'on', kamis: 'on' },
    ...{ opens: '8.00', closes: '15.00', validFrom: '2027-02-08' },
  }
  const rowsOf = (weekday: number) =>
    db().officeHours.findMany({
      where: { governmentId: batam, weekday },
      orderBy: { validFrom: 'asc' },
      select: { opens: true, closes: true },
    })

  it('change for the ticked days from their day on, and what ends then ends earlier', async () => {
    const { id } = await broughtTo('in_progress', cast, new Date('2027-01-28T03:00:00Z'))
    const dueOf = async () => {
      const run = await db().clock.findFirstOrThrow({
        where: { complaintId: id, name: 'settlement', stoppedAt: null },
      })
      return run.dueAt.toISOString()
    }
    const before = await dueOf()
    expect(before.slice(11, 16)).toBe('09:00')
    await published(ramadan)
    await asWorker(() => recountClocks(at(4)))
    expect(await dueOf()).toBe(before.replace('T09', 'T08'))
    expect(await rowsOf(1)).toEqual([
      { opens: '08:00', closes: '16:00' },
      { opens: '08:00', closes: '15:00' },
    ])
    expect(await rowsOf(5)).toHaveLength(1)
  })

  it('are not changed twice for one weekday and day; other weekdays may be', async () => {
    const friday = { kind: 'office_hours', jumat: 'on', opens: '8.00', closes: '15.30' }
    await published({ ...friday, validFrom: ramadan.validFrom })
    const again = { ...friday, kamis: 'on', validFrom: ramadan.validFrom }
    const id = await draftChange(cast.budi, typed(again), at(1))
    await expect(decideChange(cast.gita, id, 'publish', at(2))).rejects.toMatchObject({
      code: 'day_taken',
    })
  })

  it('never leave a week without any day, also not one day after another', async () => {
    const days = ['senin', 'selasa', 'rabu', 'kamis']
    for (const [index, day] of days.entries()) {
      const closed = { kind: 'office_hours', [day]: 'on', opens: '', closes: '' }
      await published({ ...closed, validFrom: `2028-01-0${index + 3}` })
    }
    const last = { kind: 'office_hours', jumat: 'on', opens: '', closes: '' }
    const draft = (validFrom: string) =>
      draftChange(cast.budi, typed({ ...last, validFrom }), at(5))
    const publish = (id: string) => decideChange(cast.gita, id, 'publish', at(6))
    // Whether the others are closed by then, or will be.
    for (const day of ['2028-02-01', '2028-01-04']) {
      await expect(publish(await draft(day))).rejects.toMatchObject({ code: 'never_open' })
    }
    const saturday = { kind: 'office_hours', sabtu: 'on', opens: '8.00', closes: '14.00' }
    await published({ ...saturday, validFrom: '2028-01-03' })
    await publish(await draft('2028-02-01'))
  })

  it.each([
    [{ ...ramadan, closes: '' }, 'closes'],
    [{ ...ramadan, closes: '07.30' }, 'closes'],
    [{ ...ramadan, opens: 'pagi' }, 'opens'],
    [{ kind: 'office_hours', opens: '8.00', closes: '15.00' }, 'senin'],
  ])('say beside the field what is wrong: %j', (fields, field) => {
    const { error } = changeInput.safeParse({ ...common, ...fields })
    expect(error?.issues.map(({ path }) => path[0])).toContain(field)
  })
})
