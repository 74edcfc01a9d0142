// One complaint and other hands: several agencies on one, one person of an agency, two matters in one
// letter, what is asked outside of the city, and what the PPID is asked.

import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor, Officer } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { answer } from '@/lib/complaints/commands/steps/answer'
import { assign } from '@/lib/complaints/commands/steps/assign'
import { check } from '@/lib/complaints/commands/steps/check'
import { contribute } from '@/lib/complaints/commands/steps/contribute'
import { extend } from '@/lib/complaints/commands/steps/extend'
import { handOver } from '@/lib/complaints/commands/steps/hand-over'
import { involve } from '@/lib/complaints/commands/steps/involve'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { sendBack } from '@/lib/complaints/commands/steps/send-back'
import { split } from '@/lib/complaints/commands/steps/split'
import { undo } from '@/lib/complaints/commands/beside/undo'
import { countBoxes } from '@/lib/complaints/inbox/box-queries'
import { findComplaint } from '@/lib/complaints/case/queries'
import { listComplaints } from '@/lib/complaints/inbox/queries'
import { codeHash } from '@/lib/complaints/filing/secret-code'
import type { Cast } from '@/tests/support/cast'
import { referral, words } from '@/tests/support/deeds'
import { broughtTo, contact, file, minutesAfter, populate, tuesday } from '@/tests/support/world'

let cast: Cast
const because = { reason: words.reason }
const done = { answer: words.answer, outcome: 'done' } as const
const at = (minutes: number) => minutesAfter(tuesday, minutes)

beforeAll(async () => {
  cast = await populate()
})

async function seen(actor: Actor, number: string, minutes = 600) {
  return findComplaint(actor, number, at(minutes))
}

describe('several agencies on one complaint', () => {
  async function helped() {
    const { number } = await broughtTo('in_progress', cast, tuesday)
    await involve(cast.budi, number, { agency: 'DLH', reason: words.instruction }, at(10))
    return number
  }

  it('who helps sees it in a box of its own, brings what he has, and answers nothing', async () => {
    const before = await countBoxes(cast.dodi, at(9))
    const number = await helped()
    expect((await seen(cast.dodi, number))?.allowedActions).toEqual(['contribute', 'note'])
    const { rows } = await listComplaints(cast.dodi, { box: 'membantu', now: at(11) })
    expect(rows.map((row) => row.number)).toContain(number)
    const others = await listComplaints(cast.dodi, { box: 'dikerjakan', now: at(11) })
    expect(others.rows.map((row) => row.number)).not.toContain(number)
    expect((await countBoxes(cast.dodi, at(11)))['membantu']).toBe((before['membantu'] ?? 0) + 1)
    await expect(answer(cast.dodi, number, done, at(12))).rejects.toMatchObject({
      code: 'not_allowed',
    })
    await contribute(cast.dodi, number, because, at(13))
    const view = await seen(cast.citra, number)
    expect(view?.related.helpers).toMatchObject([{ contributedAt: at(13) }])
    expect(view?.timeline.at(-1)?.message).toBe(words.reason)
  })

  it('the citizen hears who helps, and not what they tell each other', async () => {
    const { number, holder } = await broughtTo('in_progress', cast, tuesday)
    await involve(cast.budi, number, { agency: 'DLH', reason: words.instruction }, at(10))
    await contribute(cast.dodi, number, because, at(13))
    const { timeline = [] } = (await seen(holder, number)) ?? {}
    expect(timeline.at(-1)).toMatchObject({ action: 'involve', message: null })
  })

  it('what a helper has brought he can take back', async () => {
    const number = await helped()
    await contribute(cast.dodi, number, because, at(13))
    await undo(cast.dodi, number, at(13))
    const view = await seen(cast.citra, number)
    expect(view?.related.helpers).toMatchObject([{ contributedAt: null }])
  })

  it('once the complaint has left the agency that answers, nobody helps it', async () => {
    const number = await helped()
    await sendBack(cast.citra, number, { agency: 'DISHUB', ...because }, at(20))
    expect(await seen(cast.dodi, number)).toBeNull()
    const { _count: blamed } = await db().referral.aggregate({
      where: { complaint: { number }, agencyCode: 'DLH', proposedCode: { not: null } },
      _count: true,
    })
    expect(blamed).toBe(0)
  })

  it('neither the holder, nor a helper twice, nor whom it complains of', async () => {
    const number = await helped()
    for (const agency of ['DLH', 'DBMSDA']) {
      await expect(
        involve(cast.budi, number, { agency, ...because }, at(30)),
      ).rejects.toMatchObject({ code: 'holds_it_already' })
    }
  })
})

describe('one person of the agency', () => {
  it('has it from the moment it is given to him, and nobody of another agency', async () => {
    const { number } = await broughtTo('in_progress', cast, tuesday)
    await assign(cast.citra, number, { person: cast.citra.userId }, at(5))
    expect((await seen(cast.citra, number))?.assignedTo).toBe(cast.citra.userId)
    const other: Officer = cast.dodi
    await expect(assign(cast.citra, number, { person: other.userId }, at(6))).rejects.toMatchObject(
      {
        code: 'unknown_person',
        field: 'person',
      },
    )
  })
})

describe('two matters in one', () => {
  it('the part has its own number and clock, and its citizen follows both', async () => {
    const { number, holder } = await file(tuesday)
    await split(cast.budi, number, { story: words.story, category: 'jalan' }, at(5))
    const whole = await seen(holder, number)
    const { number: partNumber, code } = whole?.related.splits[0] ?? { number: '', code: null }
    const { submissionId, codeHash: kept } = await db().complaint.findFirstOrThrow({
      where: { number: partNumber },
    })
    expect(codeHash(submissionId, code ?? '')).toEqual(kept)
    const view = await seen(cast.budi, partNumber)
    expect(view).toMatchObject({
      status: 'submitted',
      description: words.story,
      privacy: contact.privacy,
      related: { splitFrom: number },
      reporter: { name: contact.name },
    })
    expect(view?.clocks).toMatchObject([{ name: 'verification', startedAt: at(5) }])
    expect((await seen(cast.budi, number))?.related.splits).toEqual([
      { number: partNumber, code: null },
    ])
  })
})

describe('at a body outside of the city', () => {
  it('whom to ask, under which number and when is known, and the latest holds', async () => {
    const { number } = await file(tuesday)
    const body = { agency: 'BPBATAM', ...because, contact: 'Loket 3', checkOn: '2026-12-01' }
    await handOver(cast.budi, number, body, at(5))
    await check(cast.budi, number, { receipt: 'BP-77', checkOn: '2026-12-08' }, at(60))
    expect((await seen(cast.budi, number))?.related.followUp).toEqual({
      contact: null,
      receipt: 'BP-77',
      checkOn: new Date('2026-12-08'),
    })
  })
})

describe('what is asked of the PPID', () => {
  it('has ten working days, and once seven more', async () => {
    const { number, holder } = await file(tuesday)
    await refer(cast.budi, number, referral({ class: 'public_information' }), at(1))
    const dueOf = async () => {
      const view = await seen(holder, number)
      return view?.clocks.find(({ name }) => name === 'settlement')?.dueAt.toISOString()
    }
    expect(await dueOf()).toBe('2026-12-08T09:00:00.000Z')
    await extend(cast.citra, number, because, at(5))
    expect(await dueOf()).toBe('2026-12-17T09:00:00.000Z')
    await expect(extend(cast.citra, number, because, at(6))).rejects.toMatchObject({
      code: 'extended_before',
    })
  })
})
