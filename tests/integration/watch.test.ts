import { beforeAll, expect, it } from 'vitest'
import { remindAgency } from '@/lib/complaints/commands/remind-agency'
import {
  findCityFigures,
  listLatest,
  listReminders,
  watchAgencies,
} from '@/lib/complaints/watch-queries'
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

it('complaints about officials are not even counted', async () => {
  const before = await findCityFigures(cast.eka, later)
  await db().complaint.update({
    where: { governmentId_id: { governmentId: '21.71', id: late.id } },
    data: { class: 'oversight' },
  })
  const after = await findCityFigures(cast.eka, later)
  expect(after?.lateNow).toBe((before?.lateNow ?? 0) - 1)
  expect((await watchAgencies(cast.budi, later)).every(({ open }) => open === 0)).toBe(true)
})
