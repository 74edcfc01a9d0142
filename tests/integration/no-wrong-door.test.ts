// What happens when a complaint bounces, waits, is left, or is closed on a lie.

import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/kernel/actor'
import { readCalendar } from '@/lib/agencies/reference/calendar-queries'
import { listDeadlineRules } from '@/lib/agencies/reference/queries'
import { db } from '@/lib/platform/db'
import { countBoxes } from '@/lib/complaints/inbox/box-queries'
import { answer } from '@/lib/complaints/commands/steps/answer'
import { arbitrate } from '@/lib/complaints/commands/steps/arbitrate'
import { askBack } from '@/lib/complaints/commands/steps/ask-back'
import { breach } from '@/lib/complaints/commands/steps/breach'
import { close } from '@/lib/complaints/commands/steps/close'
import { complete } from '@/lib/complaints/commands/steps/complete'
import { postpone } from '@/lib/complaints/commands/steps/postpone'
import { promise } from '@/lib/complaints/commands/steps/promise'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { sendBack } from '@/lib/complaints/commands/steps/send-back'
import { sendUp } from '@/lib/complaints/commands/steps/send-up'
import { keepPromises, ringClocks } from '@/lib/complaints/jobs'
import { findComplaint } from '@/lib/complaints/case/queries'
import { listComplaints } from '@/lib/complaints/inbox/queries'
import { replay } from '@/lib/complaints/clocks/replay'
import type { Cast } from '@/tests/support/cast'
import { deeds, referral, words } from '@/tests/support/deeds'
import { asWorker } from '@/tests/support/notice-world'
import { broughtTo, file, minutesAfter, populate, tuesday } from '@/tests/support/world'

let cast: Cast
const because = { reason: words.reason }
const done = { answer: words.answer, outcome: 'done' } as const
const day = 24 * 60
const at = (minutes: number) => minutesAfter(tuesday, minutes)

beforeAll(async () => {
  cast = await populate()
})

async function seen(actor: Actor, number: string, minutes = 600) {
  const view = await findComplaint(actor, number, at(minutes))
  if (!view) throw new Error(`${actor.role} does not see ${number}`)
  return view
}

/** As the worker does it, once and once more: the second time changes nothing. */
async function pass(minutes: number): Promise<void> {
  await asWorker(() => ringClocks(at(minutes)))
  await asWorker(() => keepPromises(at(minutes)))
  const before = await db().event.count()
  await asWorker(() => ringClocks(at(minutes)))
  await asWorker(() => keepPromises(at(minutes)))
  expect(await db().event.count()).toBe(before)
}

function eventsOf(number: string, action: string) {
  return db().event.findMany({
    where: { complaint: { number }, action },
    orderBy: { sequence: 'asc' },
  })
}

describe('a complaint that bounces', () => {
  async function bounced(): Promise<string> {
    const { number } = await file(tuesday)
    await refer(cast.budi, number, referral(), at(1))
    await sendBack(cast.citra, number, { agency: 'DLH', ...because }, at(2))
    await refer(cast.budi, number, referral({ agency: 'DLH' }), at(3))
    await sendUp(cast.dodi, number, { agency: 'DBMSDA', ground: 'asset', ...because }, at(4))
    return number
  }

  it('lies with the supervisor alone, who decides for good', async () => {
    const before = await countBoxes(cast.eka, at(0))
    const number = await bounced()
    const boxes = await countBoxes(cast.eka, at(5))
    expect((await seen(cast.eka, number)).proposedCode).toBe('DBMSDA')
    expect(boxes['perlu-keputusan']).toBe((before['perlu-keputusan'] ?? 0) + 1)
    const { rows } = await listComplaints(cast.budi, { box: 'baru', now: at(5) })
    expect(rows.map((row) => row.number)).not.toContain(number)
    await expect(refer(cast.budi, number, referral(), at(6))).rejects.toMatchObject({
      code: 'not_allowed',
    })
    await arbitrate(cast.eka, number, { agency: 'DLH', ...because }, at(7))
    await expect(
      sendBack(cast.dodi, number, { agency: 'DBMSDA', ...because }, at(8)),
    ).rejects.toMatchObject({ code: 'not_allowed' })
    expect((await seen(cast.dodi, number)).allowedActions).toContain('answer')
  })

  it('shows its citizen a transfer, and never who refused it and why', async () => {
    const { number, holder } = await file(tuesday)
    await refer(cast.budi, number, referral(), at(1))
    await sendBack(cast.citra, number, { agency: 'DLH', ...because }, at(2))
    await refer(cast.budi, number, referral({ agency: 'DLH' }), at(3))
    await sendUp(cast.dodi, number, { agency: 'DBMSDA', ...because }, at(4))
    const { timeline } = await seen(holder, number)
    expect(JSON.stringify(timeline)).not.toContain(words.reason)
  })

  it('counts its settlement from the first referral on, whoever has it', async () => {
    const number = await bounced()
    const { clocks } = await seen(cast.eka, number)
    const settlement = clocks.find(({ name }) => name === 'settlement')
    expect(settlement?.startedAt).toEqual(at(1))
    const { held } = await seen(cast.eka, number)
    expect(held.map(({ kind }) => kind)).toEqual(['verifier', 'agency', 'agency', 'arbiter'])
  })
})

describe('what Ani is asked', () => {
  it('makes the settlement wait, and costs her nothing: it goes on with the days it had left', async () => {
    const { number, holder } = await file(tuesday)
    await refer(cast.budi, number, referral(), at(1))
    await sendBack(cast.citra, number, { agency: 'DLH', ...because }, at(2 * day))
    const before = await seen(cast.budi, number, 2 * day)
    await askBack(cast.budi, number, because, at(2 * day + 1))
    await complete(holder, number, because, at(7 * day + 1))
    const after = await seen(cast.budi, number, 7 * day + 1)
    const dueOf = (view: typeof before) => view.clocks.find((clock) => clock.name === 'settlement')
    expect(dueOf(after)?.dueAt.getTime()).toBeGreaterThan(dueOf(before)?.dueAt.getTime() ?? 0)
    expect(dueOf(after)?.firstDueAt).toEqual(dueOf(before)?.dueAt)
  })

  it('is put aside by the clock when she says nothing, and goes on when she does', async () => {
    const { number, holder } = await file(tuesday)
    await askBack(cast.budi, number, because, at(1))
    await pass(40 * day)
    expect(await seen(holder, number, 40 * day)).toMatchObject({ status: 'archived' })
    await deeds.takeUp(holder, number, at(41 * day))
    expect(await seen(cast.budi, number, 41 * day)).toMatchObject({ status: 'submitted' })
  })
})

describe('a promise', () => {
  async function promised(dueOn: string) {
    const { number, holder } = await broughtTo('in_progress', cast, tuesday)
    await promise(cast.citra, number, { dueOn, ...because }, at(10))
    await answer(cast.citra, number, { answer: words.answer, outcome: 'explained' }, at(11))
    await close(holder, number, at(12)).catch(() => undefined)
    return { number, holder }
  }

  it('lies ahead, and not out of sight', async () => {
    const { number } = await broughtTo('in_progress', cast, tuesday)
    for (const dueOn of ['2026-11-24', '2026-11-01', '2040-01-01']) {
      await expect(
        promise(cast.citra, number, { dueOn, ...because }, at(10)),
      ).rejects.toMatchObject({ code: 'day_not_ahead', field: 'dueOn' })
    }
  })

  it('counts as kept when Ani says that it is done, without being asked again', async () => {
    const { number, holder } = await promised('2026-12-20')
    expect((await seen(holder, number)).commitments).toMatchObject([{ state: 'kept' }])
    await pass(40 * day)
    expect(await eventsOf(number, 'callIn')).toEqual([])
  })

  it('is asked after once its day has passed, once, and broken it opens the complaint again', async () => {
    const { number, holder } = await broughtTo('in_progress', cast, tuesday)
    await promise(cast.citra, number, { dueOn: '2026-12-10', ...because }, at(10))
    await expect(deeds.affirm(holder, number, at(11))).rejects.toMatchObject({
      code: 'no_promise_due',
    })
    await answer(cast.citra, number, done, at(12))
    await pass(14 * day)
    expect(await eventsOf(number, 'prompt')).toHaveLength(1)
    expect(await eventsOf(number, 'callIn')).toHaveLength(0)
    await pass(30 * day)
    expect(await eventsOf(number, 'callIn')).toHaveLength(1)
    expect(await seen(holder, number, 30 * day)).toMatchObject({ status: 'closed' })
    await breach(holder, number, because, at(31 * day))
    const view = await seen(cast.citra, number, 31 * day)
    expect(view).toMatchObject({ status: 'in_progress', commitments: [{ state: 'broken' }] })
  })

  it('of a budget puts the complaint off until its day, on which it goes on by itself', async () => {
    const { number, holder } = await broughtTo('in_progress', cast, tuesday)
    const input = { dueOn: '2026-12-31', waitsFor: 'budget', ...because } as const
    await postpone(cast.citra, number, input, at(10))
    expect(await seen(holder, number)).toMatchObject({
      status: 'postponed',
      commitments: [{ state: 'open', waitsFor: 'budget', dueOn: '2026-12-31' }],
    })
    await pass(36 * day)
    expect(await seen(cast.citra, number, 36 * day)).toMatchObject({ status: 'postponed' })
    await pass(37 * day)
    expect(await seen(cast.citra, number, 37 * day)).toMatchObject({ status: 'in_progress' })
    await pass(38 * day)
    await deeds.affirm(holder, number, at(39 * day))
    expect((await seen(holder, number, 39 * day)).commitments).toMatchObject([{ state: 'kept' }])
  })
})

describe('a deadline that comes near, and passes', () => {
  it('calls rung by rung, each once, and no longer once the complaint has moved on', async () => {
    const { number } = await broughtTo('in_progress', cast, tuesday)
    const calls = async () =>
      (await eventsOf(number, 'escalate')).map(({ payload }) => {
        const { clock, calls: called } = payload as { clock: string; calls: string }
        return `${clock} ${called}`
      })
    await pass(60)
    expect(await calls()).toEqual([])
    await pass(9 * day)
    expect(await calls()).toEqual(['reply officers', 'reply heads'])
    await pass(40 * day)
    const everybody = ['admins', 'heads', 'leadership', 'officers', 'supervisors']
    expect([...(await calls())].sort()).toEqual([
      ...everybody.map((who) => `reply ${who}`),
      ...everybody.map((who) => `settlement ${who}`),
    ])
    await answer(cast.citra, number, done, at(40 * day + 1))
    const before = await calls()
    await pass(45 * day)
    expect(await calls()).toEqual(before)
  })

  it('leaves what is put off alone, and calls again once it goes on', async () => {
    const { number } = await broughtTo('postponed', cast, tuesday)
    await pass(25 * day)
    expect(await eventsOf(number, 'escalate')).toEqual([])
    await pass(45 * day)
    await pass(50 * day)
    expect((await eventsOf(number, 'escalate')).length).toBeGreaterThan(0)
  })
})

it('every clock here is what the events of its complaint say', async () => {
  const { governmentId } = cast.budi
  const deadlines = await listDeadlineRules(governmentId)
  const calendar = await readCalendar(governmentId)
  const complaints = await db().complaint.findMany({
    include: {
      events: { orderBy: { sequence: 'asc' } },
      clocks: { orderBy: { startedAt: 'asc' } },
    },
  })
  expect(complaints.length).toBeGreaterThan(10)
  const plain = (runs: readonly Omit<ReturnType<typeof replay>[number], 'firstDueAt'>[]) =>
    runs
      .map(({ name, startedAt, workingDays, usedDays, dueAt, stoppedAt }) =>
        [name, startedAt, workingDays, usedDays, dueAt, stoppedAt].map(String).join(' '),
      )
      .sort()
  for (const { number, events, clocks, ...filed } of complaints) {
    const derived = replay(events, filed, { deadlines, calendar })
    expect({ number, runs: plain(clocks) }).toEqual({ number, runs: plain(derived) })
  }
})
