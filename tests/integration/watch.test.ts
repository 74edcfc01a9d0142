import { beforeAll, expect, it } from 'vitest'
import { close } from '@/lib/complaints/commands/steps/close'
import { postpone } from '@/lib/complaints/commands/steps/postpone'
import { promise } from '@/lib/complaints/commands/steps/promise'
import { findHeldFigures } from '@/lib/complaints/watch/held-queries'
import { countBoxes } from '@/lib/complaints/inbox/box-queries'
import { findComplaint } from '@/lib/complaints/case/queries'
import { remindAgency } from '@/lib/complaints/commands/beside/remind-agency'
import {
  findCityFigures,
  listLatest,
  listReminders,
  watchAgencies,
} from '@/lib/complaints/watch/watch-queries'
import { db } from '@/lib/platform/db'
import type { Cast } from '@/tests/support/cast'
import { deeds } from '@/tests/support/deeds'
import { broughtTo, minutesAfter, populate, tuesday, type Filed } from '@/tests/support/world'

let cast: Cast
let late: Filed
const day = 24 * 60
/** Long after every deadline of what came in on the Tuesday. */
const later = minutesAfter(tuesday, 150 * day)
const reason = 'Mohon aduan yang lewat tenggat segera ditanggapi.'

beforeAll(async () => {
  cast = await populate()
  late = await broughtTo('in_progress', cast, tuesday)
  await broughtTo('answered', cast, minutesAfter(tuesday, 5 * day))
  const returned = await broughtTo('referred', cast, minutesAfter(tuesday, 3))
  await deeds.sendBack(cast.citra, returned.number, minutesAfter(tuesday, 140 * day))
})

it('an agency is seen with what it has open and late, what it returned, and since when', async () => {
  const rows = await watchAgencies(cast.budi, later)
  expect(rows[0]).toMatchObject({
    code: 'DBMSDA',
    open: 1,
    late: 1,
    returns: 1,
    oldestAt: tuesday,
    remindedAt: null,
  })
  expect((await watchAgencies(cast.budi, minutesAfter(tuesday, 10 * day)))[0]).toMatchObject({
    medianDays: expect.closeTo(0, 1) as number,
  })
  expect(await watchAgencies(cast.citra, later)).toEqual([])
})

it('what an agency has put off is still open with it, and late, wherever it is counted', async () => {
  const own = await watchAgencies(cast.budi, later)
  const put = await broughtTo('referred', cast, minutesAfter(tuesday, 4))
  const until = { dueOn: '2027-03-01', waitsFor: 'budget', reason } as const
  await postpone(cast.citra, put.number, until, minutesAfter(tuesday, 5))
  const withIt = await watchAgencies(cast.budi, later)
  const before = own.find(({ code }) => code === 'DBMSDA')
  expect(withIt.find(({ code }) => code === 'DBMSDA')).toMatchObject({
    open: (before?.open ?? 0) + 1,
    late: (before?.late ?? 0) + 1,
  })
  const rows = await listLatest(cast.lina, { agency: 'DBMSDA', now: later, most: 10 })
  expect(rows.map(({ number }) => number)).toContain(put.number)
  expect(await countBoxes(cast.citra, later)).toMatchObject({ ditunda: 1, lewat: withIt[0]?.late })
  await deeds.withdraw(put.holder, put.number, minutesAfter(tuesday, 6))
})

it('a reminder is written down, tells the officers, and stands on their desk for three days', async () => {
  await remindAgency(cast.lina, { agency: 'DBMSDA', reason }, later)
  const events = await db().event.findMany({ where: { complaintId: late.id, action: 'remind' } })
  expect(events).toMatchObject([{ role: 'leadership' }])
  expect(await listReminders(cast.citra, minutesAfter(later, day))).toMatchObject([
    { role: 'leadership', body: reason },
  ])
  expect(await listReminders(cast.citra, minutesAfter(later, 4 * day))).toEqual([])
  expect(await listReminders(cast.dodi, later)).toEqual([])
  const nobody = remindAgency(cast.citra, { agency: 'DLH', reason }, later)
  await expect(nobody).rejects.toMatchObject({ code: 'not_allowed' })
})

it('the mayor sees the city: what is late, what is new, and what was settled in time', async () => {
  const figures = await findCityFigures(cast.lina, later)
  expect(figures).toMatchObject({ newToday: 0, thisMonth: { settled: 0 } })
  expect(figures?.lateNow).toBeGreaterThanOrEqual(1)
  const then = await findCityFigures(cast.eka, minutesAfter(tuesday, 5 * day + 60))
  expect(then).toMatchObject({ newToday: 1, thisMonth: { settled: 1, inTime: 1 } })
  expect(await findCityFigures(cast.dodi, later)).toBeNull()
  const rows = await listLatest(cast.lina, { now: later, most: 10 })
  expect(rows.map(({ number }) => number)).toContain(late.number)
})

it('a month that is over gains nothing by what is answered later', async () => {
  const november = minutesAfter(tuesday, 2 * day)
  const january = minutesAfter(tuesday, 45 * day)
  const { number, holder } = await broughtTo('in_progress', cast, tuesday)
  await deeds.answer(cast.citra, number, november)
  await deeds.dispute(holder, number, minutesAfter(november, 60))
  const settled = async (at: Date) => (await findCityFigures(cast.eka, at))?.lastMonth.settled
  const december = minutesAfter(tuesday, 15 * day)
  const before = await settled(december)
  await deeds.answer(cast.citra, number, january)
  expect(await settled(december)).toBe(before)
})

it('what agencies promised is counted as their citizens said', async () => {
  const { number, id } = await broughtTo('in_progress', cast, minutesAfter(tuesday, 6 * day))
  const dueOn = '2026-12-10'
  const at = minutesAfter(tuesday, 6 * day + 10)
  await promise(cast.citra, number, { dueOn, reason }, at)
  const [before] = await watchAgencies(cast.budi, at)
  await db().commitment.updateMany({
    where: { complaintId: id },
    data: { decidedAt: at, isKept: false },
  })
  const [after] = await watchAgencies(cast.budi, at)
  expect([before?.broken, after?.broken, after?.kept]).toEqual([0, 1, 0])
})

it('the time of what has ended is that of those who held it, and of nobody else', async () => {
  const before = minutesAfter(later, -day)
  expect(await findHeldFigures(cast.eka, before)).toBeNull()
  const { number, holder } = await broughtTo('answered', cast, minutesAfter(tuesday, 7 * day))
  const closedAt = minutesAfter(tuesday, 9 * day)
  await close(holder, number, closedAt)
  const figures = await findHeldFigures(cast.eka, later)
  const view = await findComplaint(cast.budi, number, later)
  expect(figures?.complaints).toBe(1)
  expect(figures?.held.map(({ kind, time }) => [kind, time])).toEqual(
    view?.held.map(({ kind, time }) => [kind, time]),
  )
  expect(figures?.held.reduce((sum, { time }) => sum + time, 0)).toBeGreaterThan(0)
  expect(await findHeldFigures(cast.citra, later)).toBeNull()
})

it('complaints about officials are not even counted', async () => {
  const openThere = async () => {
    const rows = await watchAgencies(cast.budi, later)
    return rows.find(({ code }) => code === 'DBMSDA')?.open ?? 0
  }
  const [before, open] = [await findCityFigures(cast.eka, later), await openThere()]
  await db().complaint.update({
    where: { governmentId_id: { governmentId: '21.71', id: late.id } },
    data: { class: 'oversight' },
  })
  const after = await findCityFigures(cast.eka, later)
  expect(after?.lateNow).toBe((before?.lateNow ?? 0) - 1)
  expect(await openThere()).toBe(open - 1)
})
