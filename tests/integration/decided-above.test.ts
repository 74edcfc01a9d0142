// What somebody outside of an agency decides about it: a second dispute, a closing, more days.

import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/kernel/actor'
import { db, openDatabase } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { countBoxes } from '@/lib/complaints/inbox/box-queries'
import { answer } from '@/lib/complaints/commands/steps/answer'
import { appeal } from '@/lib/complaints/commands/steps/appeal'
import { dispute } from '@/lib/complaints/commands/steps/dispute'
import { overrule } from '@/lib/complaints/commands/steps/overrule'
import { pickForCheck } from '@/lib/complaints/commands/door/pick-for-check'
import { recall } from '@/lib/complaints/commands/steps/recall'
import { reclass } from '@/lib/complaints/commands/steps/reclass'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { sendBack } from '@/lib/complaints/commands/steps/send-back'
import { sustain } from '@/lib/complaints/commands/steps/sustain'
import { listOrphans, reachesNobody } from '@/lib/complaints/watch/orphan-queries'
import { findComplaint } from '@/lib/complaints/case/queries'
import { listComplaints } from '@/lib/complaints/inbox/queries'
import { transaction } from '@/lib/platform/transaction'
import type { ComplaintClass } from '@/lib/complaints/rules/lifecycle'
import type { Cast } from '@/tests/support/cast'
import { referral, words } from '@/tests/support/deeds'
import { broughtTo, file, minutesAfter, populate, tuesday } from '@/tests/support/world'

let cast: Cast
const because = { reason: words.reason }
const done = { answer: words.answer, outcome: 'done' } as const
const at = (minutes: number) => minutesAfter(tuesday, minutes)

beforeAll(async () => {
  cast = await populate()
})

async function seen(actor: Actor, number: string, minutes = 600) {
  const view = await findComplaint(actor, number, at(minutes))
  if (!view) throw new Error(`${actor.role} does not see ${number}`)
  return view
}

describe('a second dispute', () => {
  it('goes to somebody outside of that agency, who has the last word either way', async () => {
    const { number, holder } = await broughtTo('answered', cast, tuesday)
    await dispute(holder, number, because, at(10))
    await answer(cast.citra, number, done, at(11))
    await expect(dispute(holder, number, because, at(12))).rejects.toMatchObject({
      code: 'not_allowed',
    })
    await appeal(holder, number, because, at(13))
    expect((await seen(cast.eka, number)).allowedActions).toEqual(['sustain', 'overrule', 'note'])
    await sustain(cast.eka, number, because, at(14))
    expect(await seen(cast.citra, number)).toMatchObject({ status: 'in_progress' })
    await answer(cast.citra, number, done, at(15))
    await appeal(holder, number, because, at(16))
    await overrule(cast.eka, number, because, at(17))
    expect(await seen(holder, number)).toMatchObject({ status: 'closed' })
  })
})

describe('closings', () => {
  it('are drawn for a look by their share, and what was closed unfixed is opened again', async () => {
    const { number, id } = await broughtTo('closed', cast, tuesday)
    const draw = (percent: number, ofClass: ComplaintClass = 'complaint') => {
      const closed = { id, version: 9, class: ofClass }
      return transaction((tx) => pickForCheck(cast.clock, tx, closed, percent, at(20)))
    }
    await draw(0)
    await draw(100, 'oversight')
    const before = (await countBoxes(cast.eka, at(21)))['contoh'] ?? 0
    await draw(100)
    expect((await countBoxes(cast.eka, at(21)))['contoh']).toBe(Math.max(before, 1))
    const { rows } = await listComplaints(cast.eka, { box: 'contoh', now: at(21) })
    expect(rows.map((row) => row.number)).toContain(number)
    await recall(cast.eka, number, because, at(22))
    expect(await seen(cast.citra, number)).toMatchObject({ status: 'in_progress' })
    const checks = await db().closingCheck.findMany({ where: { complaintId: id } })
    expect(checks.every(({ isSound, checkedBy }) => isSound === false && checkedBy !== null)).toBe(
      true,
    )
  })
})

describe('more days', () => {
  it('are given by the supervisor, never by whoever is counted by them; the first date stays', async () => {
    const { number } = await file(tuesday)
    await refer(cast.budi, number, referral({ class: 'information' }), at(1))
    await sendBack(cast.citra, number, { agency: 'DLH', ...because }, at(2))
    const longer = referral({ agency: 'DLH', class: 'complaint' })
    await expect(refer(cast.budi, number, longer, at(3))).rejects.toMatchObject({
      code: 'lengthening_needs_supervisor',
      field: 'class',
    })
    await refer(cast.budi, number, referral({ agency: 'DLH', class: 'information' }), at(4))
    const first = (await seen(cast.eka, number)).clocks.find(({ name }) => name === 'settlement')
    await reclass(cast.eka, number, { class: 'complaint', ...because }, at(5))
    const later = (await seen(cast.eka, number)).clocks.find(({ name }) => name === 'settlement')
    expect(later?.dueAt.getTime()).toBeGreaterThan(first?.dueAt.getTime() ?? Infinity)
    expect(later?.firstDueAt).toEqual(first?.dueAt)
  })
})

describe('nobody’s complaint', () => {
  it('there is none among all of these, and one would be found', async () => {
    expect(await listOrphans(cast.gita)).toEqual([])
    const owner = openDatabase(env().databaseUrl, 'owner', 1)
    const open = { deactivatedAt: null, role: 'officer', agencyCode: 'DLH' } as const
    const { number } = await file(tuesday)
    await refer(cast.budi, number, referral({ agency: 'DLH' }), at(1))
    expect(await reachesNobody(cast.budi, number)).toBe(false)
    const { count } = await owner.user.updateMany({ where: open, data: { deactivatedAt: at(0) } })
    expect(count).toBeGreaterThan(0)
    expect(await listOrphans(cast.gita)).toMatchObject([
      { holder: 'DLH', why: 'nobody_works_there' },
    ])
    expect(await listOrphans(cast.citra)).toEqual([])
    expect(await reachesNobody(cast.budi, number)).toBe(true)
    expect(await reachesNobody(cast.dodi, number)).toBe(false)
    await owner.user.updateMany({
      where: { agencyCode: 'DLH', deactivatedAt: at(0) },
      data: { deactivatedAt: null },
    })
    await owner.$disconnect()
  })
})
