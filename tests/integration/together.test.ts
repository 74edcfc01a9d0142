// Several at one desk: what one has not seen he does not overrule, what he has begun to write stays, and
// what he regrets at once has never been told.

import { beforeAll, describe, expect, it } from 'vitest'
import type { Officer } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { answer } from '@/lib/complaints/commands/steps/answer'
import { markPresence } from '@/lib/complaints/commands/beside/mark-presence'
import { inform } from '@/lib/complaints/commands/steps/inform'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { sendBack } from '@/lib/complaints/commands/steps/send-back'
import { undo } from '@/lib/complaints/commands/beside/undo'
import { findRewind, listReplyDrafts } from '@/lib/complaints/inbox/desk-queries'
import { actions, stepOf } from '@/lib/complaints/rules/lifecycle'
import { findComplaint } from '@/lib/complaints/case/queries'
import { writeNotices } from '@/lib/notifications/jobs'
import type { Cast } from '@/tests/support/cast'
import { personId } from '@/tests/support/cast'
import { asWorker } from '@/tests/support/notice-world'
import { deeds, referral, words } from '@/tests/support/deeds'
import { broughtTo, file, minutesAfter, populate, recordOf, tuesday } from '@/tests/support/world'

let cast: Cast
const second = (): Officer => ({ ...cast.citra, userId: personId(20) })
const seconds = (count: number) => new Date(minutesAfter(tuesday, 30).getTime() + count * 1000)
const later = seconds(0)
const done = { answer: words.answer, outcome: 'done' } as const

beforeAll(async () => {
  cast = await populate()
})

describe('what one has not seen', () => {
  it('an answer to what the complaint was before is not sent, and nothing of it has happened', async () => {
    const { number } = await broughtTo('in_progress', cast, tuesday)
    const { version } = await recordOf({ number })
    await inform(second(), number, { reason: words.reason }, later)
    const refused = await answer(cast.citra, number, { ...done, version }, seconds(5)).catch(
      (error: unknown) => error,
    )
    expect(refused).toMatchObject({
      code: 'changed_meanwhile',
      renewed: { version: String(version + 1) },
    })
    expect((await recordOf({ number })).status).toBe('in_progress')
    await answer(cast.citra, number, { ...done, version: version + 1 }, seconds(6))
    expect((await recordOf({ number })).status).toBe('answered')
  })

  it('whoever says nothing of a version acts on what is there', async () => {
    const { number } = await file(tuesday)
    await refer(cast.budi, number, referral(), later)
    expect((await recordOf({ number })).status).toBe('referred')
  })
})

describe('who is there', () => {
  it('is seen for twenty seconds by those who may see the complaint, with what he is writing', async () => {
    const { number } = await broughtTo('in_progress', cast, tuesday)
    await markPresence(second(), number, { writing: 'answer', draft: null }, later)
    const { others } = await markPresence(
      cast.citra,
      number,
      { writing: null, draft: null },
      seconds(19),
    )
    expect(others).toEqual([{ userId: personId(20), writing: 'answer' }])
    const gone = await markPresence(cast.citra, number, { writing: null, draft: null }, seconds(21))
    expect(gone.others).toEqual([])
    const outside = markPresence(cast.dodi, number, { writing: null, draft: null }, later)
    await expect(outside).rejects.toMatchObject({ code: 'not_found' })
  })

  it('what he writes is kept for him alone until it is sent', async () => {
    const { number } = await broughtTo('in_progress', cast, tuesday)
    const values = { number, version: '3', answer: 'Sudah kami', outcome: 'done' }
    const draft = { action: 'answer', values }
    await markPresence(cast.citra, number, { writing: 'answer', draft }, later)
    expect(await listReplyDrafts(cast.citra, number)).toMatchObject([
      { action: 'answer', values: { answer: 'Sudah kami', outcome: 'done' } },
    ])
    expect(await listReplyDrafts(second(), number)).toEqual([])
    await answer(cast.citra, number, done, seconds(1))
    expect(await listReplyDrafts(cast.citra, number)).toEqual([])
  })
})

describe('taken back', () => {
  /** Everything that a step may change, but for the marks of time that every step leaves. */
  async function standing(number: string) {
    const { clocks, referrals, status, agencyCode, outsideCode, assignedTo, ...rest } =
      await recordOf({ number })
    const { returnedBy, outcome, title, mergedIntoId } = rest
    const held = { agencyCode, outsideCode, assignedTo, mergedIntoId }
    return { clocks, referrals, status, ...held, returnedBy, outcome, title }
  }

  // What a helper brings has a story of its own, in with-others.test.ts.
  const undoable = actions.filter(
    (action) => stepOf(action).undoable && stepOf(action).hand !== 'helper',
  )
  const starts = {
    askBack: 'submitted',
    refer: 'submitted',
    archive: 'submitted',
    handOver: 'submitted',
    write: 'submitted',
    accept: 'referred',
    sendBack: 'in_progress',
    sendUp: 'in_progress',
    inform: 'in_progress',
    answer: 'in_progress',
    involve: 'in_progress',
    assign: 'referred',
    merge: 'submitted',
    check: 'handed_over',
    relay: 'handed_over',
    reclaim: 'handed_over',
  } as const

  it.each(undoable)('%s leaves everything as it was', async (name) => {
    const action = name as keyof typeof starts
    await file(tuesday)
    const { number } = await broughtTo(starts[action], cast, tuesday)
    const actor = stepOf(action).by.includes('admin') ? cast.budi : cast.citra
    // The second time only: once before, it had been another agency's.
    if (action === 'sendUp')
      await db().complaint.updateMany({ where: { number }, data: { returns: 1 } })
    const before = await standing(number)
    await deeds[action](actor, number, later)
    expect(await standing(number)).not.toEqual(['write', 'check'].includes(action) ? null : before)
    await undo(actor, number, seconds(9))
    expect(await standing(number)).toEqual(before)
    const { events } = await recordOf({ number })
    expect(events.slice(-2).map((event) => event.action)).toEqual([action, 'undo'])
  })

  it('Citra takes back what has left her desk, and has her words again', async () => {
    const { number } = await broughtTo('in_progress', cast, tuesday)
    await sendBack(cast.citra, number, { agency: 'DLH', reason: words.reason }, seconds(60))
    expect(await findRewind(cast.citra, seconds(61))).toMatchObject({ number, action: 'sendBack' })
    expect(await findRewind(cast.budi, seconds(61))).toBeNull()
    await undo(cast.citra, number, seconds(63))
    expect(await listReplyDrafts(cast.citra, number)).toMatchObject([
      { action: 'sendBack', values: { reason: words.reason } },
    ])
  })

  it('not by somebody else, not after ten seconds, not once more has happened', async () => {
    const late = { code: 'undo_too_late' }
    const one = await broughtTo('in_progress', cast, tuesday)
    await deeds.answer(cast.citra, one.number, later)
    await expect(undo(second(), one.number, seconds(1))).rejects.toMatchObject(late)
    await expect(undo(cast.citra, one.number, seconds(11))).rejects.toMatchObject(late)
    const other = await broughtTo('in_progress', cast, tuesday)
    await deeds.answer(cast.citra, other.number, later)
    await deeds.close(other.holder, other.number, seconds(2))
    await expect(undo(cast.citra, other.number, seconds(3))).rejects.toMatchObject(late)
    expect((await recordOf(other)).status).toBe('closed')
  })

  it('nobody is told before the ten seconds are over, nor afterwards of what was taken back', async () => {
    const at = (count: number) => seconds(600 + count)
    const kept = await broughtTo('in_progress', cast, tuesday)
    const regretted = await broughtTo('in_progress', cast, tuesday)
    await asWorker(() => writeNotices(minutesAfter(later, 9)))
    const told = () => asWorker(() => db().notice.count({ where: { template: 'answer.citizen' } }))
    const before = await told()
    await deeds.answer(cast.citra, regretted.number, at(0))
    await deeds.answer(cast.citra, kept.number, at(0))
    expect(await asWorker(() => writeNotices(at(9)))).toEqual(at(10))
    expect(await told()).toBe(before)
    await undo(cast.citra, regretted.number, at(9))
    expect(await asWorker(() => writeNotices(at(10)))).toBeNull()
    expect(await told()).toBe(before + 1)
    const seen = await findComplaint(regretted.holder, regretted.number, at(20))
    expect(seen?.timeline.map(({ action }) => action)).not.toContain('answer')
    expect(JSON.stringify(seen)).not.toContain(words.answer)
  })
})
