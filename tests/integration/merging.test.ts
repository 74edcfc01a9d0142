// Many complaints about one matter: one answer for all, and each citizen keeps his own number and way.

import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/kernel/actor'
import { answer } from '@/lib/complaints/commands/steps/answer'
import { archive } from '@/lib/complaints/commands/steps/archive'
import { dispute } from '@/lib/complaints/commands/steps/dispute'
import { merge } from '@/lib/complaints/commands/steps/merge'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { separate } from '@/lib/complaints/commands/steps/separate'
import { share } from '@/lib/complaints/commands/steps/share'
import { withdraw } from '@/lib/complaints/commands/steps/withdraw'
import { listDuplicates } from '@/lib/complaints/case/duplicate-queries'
import { followLeads } from '@/lib/complaints/jobs'
import { findComplaint } from '@/lib/complaints/case/queries'
import { listComplaints } from '@/lib/complaints/inbox/queries'
import type { Cast } from '@/tests/support/cast'
import { referral, words } from '@/tests/support/deeds'
import { asWorker } from '@/tests/support/notice-world'
import { broughtTo, file, minutesAfter, populate, tuesday } from '@/tests/support/world'

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

describe('one answer for many', () => {
  async function merged() {
    const lead = await file(tuesday)
    const twin = await file(tuesday)
    await merge(cast.budi, twin.number, { lead: lead.number }, at(10))
    return { lead, twin }
  }

  it('each citizen gets the answer as his own, when it can no more be taken back', async () => {
    const { lead, twin } = await merged()
    expect(await seen(cast.citra, twin.number)).toBeNull()
    await refer(cast.budi, lead.number, referral(), at(20))
    await answer(cast.citra, lead.number, done, at(30))
    await asWorker(() => followLeads(at(30)))
    expect((await seen(twin.holder, twin.number))?.status).toBe('merged')
    await asWorker(() => followLeads(at(31)))
    const told = await seen(twin.holder, twin.number)
    expect(told).toMatchObject({ status: 'answered', outcome: 'done' })
    expect(told?.timeline.at(-1)).toMatchObject({ action: 'share', message: words.answer })
    expect(told?.related).toMatchObject({ mergedInto: null, merged: [] })
    expect(told?.clocks.filter(({ stoppedAt }) => stoppedAt === null)).toMatchObject([
      { name: 'confirmation' },
    ])
    await dispute(twin.holder, twin.number, because, at(40))
    expect((await seen(cast.citra, twin.number))?.status).toBe('in_progress')
    expect((await seen(lead.holder, lead.number))?.status).toBe('answered')
  })

  it('an answer that was disputed is nobody’s answer, until there is another', async () => {
    const { lead, twin } = await merged()
    await refer(cast.budi, lead.number, referral(), at(20))
    await answer(cast.citra, lead.number, done, at(21))
    await dispute(lead.holder, lead.number, because, at(22))
    await expect(share(cast.clock, twin.number, at(23))).rejects.toMatchObject({
      code: 'reason_required',
    })
    await answer(cast.citra, lead.number, done, at(24))
    await share(cast.clock, twin.number, at(25))
    expect((await seen(twin.holder, twin.number))?.status).toBe('answered')
  })

  it('what was merged into a complaint goes along when that is merged itself', async () => {
    const { lead, twin } = await merged()
    const first = await file(tuesday)
    await merge(cast.budi, lead.number, { lead: first.number }, at(20))
    expect((await seen(cast.budi, twin.number))?.related.mergedInto).toBe(first.number)
    expect((await seen(cast.budi, first.number))?.related.merged).toHaveLength(2)
  })

  it.each(['withdrawn', 'archived'] as const)(
    'a lead that ends %s leaves nobody behind',
    async (end) => {
      const { lead, twin } = await merged()
      if (end === 'withdrawn') await withdraw(lead.holder, lead.number, at(20))
      else await archive(cast.budi, lead.number, because, at(20))
      await asWorker(() => followLeads(at(21)))
      const left = await seen(cast.budi, twin.number)
      expect(left).toMatchObject({ status: 'submitted', related: { mergedInto: null } })
      expect(left?.clocks.map(({ name }) => name)).toContain('verification')
    },
  )

  it('the citizen says that it is another matter, and has his own way again', async () => {
    const { twin } = await merged()
    await separate(twin.holder, twin.number, because, at(20))
    const { rows } = await listComplaints(cast.budi, { box: 'minta-dibuka', now: at(21) })
    expect(rows.map(({ number }) => number)).toContain(twin.number)
  })

  it('not with itself, with what has ended, or with what nobody knows', async () => {
    const { number } = await file(tuesday)
    const ended = await broughtTo('archived', cast, tuesday)
    for (const lead of [number, ended.number, 'XXXXXXXX']) {
      await expect(merge(cast.budi, number, { lead }, at(5))).rejects.toMatchObject({
        code: 'unknown_lead',
      })
    }
  })

  it('two that are merged into each other at once are not both gone', async () => {
    const [one, other] = [await file(tuesday), await file(tuesday)]
    await Promise.allSettled([
      merge(cast.budi, one.number, { lead: other.number }, at(5)),
      merge(cast.budi, other.number, { lead: one.number }, at(5)),
    ])
    const states = await Promise.all(
      [one, other].map(async ({ number }) => (await seen(cast.budi, number))?.status),
    )
    expect(states).toContain('submitted')
  })

  it('the desk offers what is told in the same words about the same place', async () => {
    const story = (description: string) => ({
      story: { description },
      place: { landmark: 'Pasar', nowhere: false, kelurahan: '21.71.01.1001' },
    })
    const one = await file(
      tuesday,
      story('Pipa air bocor deras di depan pasar sejak kemarin pagi.'),
    )
    const two = await file(at(60), story('Sejak kemarin pipa air bocor deras depan pasar.'))
    await file(at(61), story('Trotoar licin berlumut membahayakan pejalan kaki.'))
    const found = await listDuplicates(cast.budi, two.number)
    expect(found.map(({ number }) => number)).toEqual([one.number])
    expect(await listDuplicates(cast.citra, two.number)).toEqual([])
  })
})
