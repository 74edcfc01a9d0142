import { describe, expect, it } from 'vitest'
import type { Officer } from '@/lib/kernel/actor'
import { note } from '@/lib/complaints/commands/steps/note'
import { perform } from '@/lib/complaints/commands/door/perform'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { sendBack } from '@/lib/complaints/commands/steps/send-back'
import { undo } from '@/lib/complaints/commands/beside/undo'
import { cast, personId } from '@/tests/support/cast'
import { deeds, referral, words } from '@/tests/support/deeds'
import { broughtTo, file, minutesAfter, recordOf, tuesday } from '@/tests/support/world'

const at = (minutes: number) => minutesAfter(tuesday, minutes)

/** How attempts made at the same moment end, sorted. */
async function together(attempts: Promise<unknown>[]): Promise<string[]> {
  const results = await Promise.allSettled(attempts)
  return results
    .map((result) =>
      result.status === 'fulfilled' ? 'done' : (result.reason as { code: string }).code,
    )
    .sort()
}

describe('two at once', () => {
  const second = (): Officer => ({ ...cast.citra, userId: personId(20) })

  it('two officers of one OPD take it on: one of them has it', async () => {
    const filed = await broughtTo('referred', cast, tuesday)
    const attempts = [cast.citra, second()].map((one) => deeds.accept(one, filed.number, at(9)))
    expect(await together(attempts)).toEqual(['done', 'not_allowed'])
    const { events, version } = await recordOf(filed)
    expect(events.filter(({ action }) => action === 'accept')).toHaveLength(1)
    expect(version).toBe(3)
  })

  it('one answers while the other sends it back: one of the two has happened, whole', async () => {
    const filed = await broughtTo('in_progress', cast, tuesday)
    const results = await together([
      deeds.answer(cast.citra, filed.number, at(9)),
      deeds.sendBack(second(), filed.number, at(9)),
    ])
    const { status, outcome, agencyCode } = await recordOf(filed)
    expect(results).toContain('done')
    expect([
      ['answered', 'done', 'DBMSDA', 'not_allowed'],
      ['submitted', null, null, 'not_found'],
    ]).toContainEqual([status, outcome, agencyCode, results.find((word) => word !== 'done')])
  })

  it('Kominfo forwards it twice: one OPD has it, and one clock runs', async () => {
    const filed = await file(tuesday)
    const agencies = ['DBMSDA', 'DLH', 'DISHUB', 'SATPOLPP']
    const attempts = agencies.map((agency) =>
      refer(cast.budi, filed.number, referral({ agency }), at(9)),
    )
    const refused = ['not_allowed', 'not_allowed', 'not_allowed']
    expect(await together(attempts)).toEqual(['done', ...refused])
    const { referrals, clocks, agencyCode } = await recordOf(filed)
    expect(referrals.map((referred) => referred.agencyCode)).toEqual([agencyCode])
    const running = clocks.filter(({ stoppedAt }) => stoppedAt === null)
    expect(running.map(({ name }) => name).sort()).toEqual(['reply', 'settlement'])
  })

  it('whoever asked first and came second does not turn time back', async () => {
    const filed = await file(tuesday)
    await deeds.refer(cast.budi, filed.number, at(9))
    await deeds.withdraw(filed.holder, filed.number, at(8))
    const { events, referrals, status } = await recordOf(filed)
    expect(status).toBe('withdrawn')
    expect(events.map(({ occurredAt }) => occurredAt)).toEqual([tuesday, at(9), at(9)])
    expect(referrals).toMatchObject([{ referredAt: at(9), endedAt: at(9) }])
  })

  it('not even by taking back what was done', async () => {
    const filed = await file(tuesday)
    await deeds.refer(cast.budi, filed.number, at(9))
    await undo(cast.budi, filed.number, at(8))
    const { events, changedAt } = await recordOf(filed)
    expect(events.map(({ occurredAt }) => occurredAt)).toEqual([tuesday, at(9), at(9)])
    expect(changedAt).toEqual(at(9))
  })
})

describe('all or nothing', () => {
  it('a failure after the change was made leaves no trace of it', async () => {
    const filed = await broughtTo('referred', cast, tuesday)
    const before = await recordOf(filed)
    const failing = perform(cast.citra, filed.number, 'answer', at(9), {
      set: { outcome: 'done' },
      message: { body: words.answer, forCitizen: true },
      effect: () => Promise.reject(new Error('the disk is full')),
    })
    await expect(failing).rejects.toThrow('the disk is full')
    expect(await recordOf(filed)).toEqual(before)
  })

  it('a refused step leaves no trace either', async () => {
    const filed = await broughtTo('closed', cast, tuesday)
    const before = await recordOf(filed)
    const disputing = deeds.dispute(filed.holder, filed.number, at(9))
    await expect(disputing).rejects.toMatchObject({ code: 'not_allowed' })
    expect(await recordOf(filed)).toEqual(before)
  })

  it.each(['', '   \n\t '])(
    'nothing happens without a reason where one is due (%j)',
    async (reason) => {
      const filed = await broughtTo('referred', cast, tuesday)
      const returning = sendBack(cast.citra, filed.number, { agency: 'DLH', reason }, at(9))
      await expect(returning).rejects.toMatchObject({ code: 'reason_required', field: 'reason' })
      await expect(note(cast.citra, filed.number, { reason }, at(9))).rejects.toMatchObject({
        code: 'reason_required',
      })
      expect((await recordOf(filed)).status).toBe('referred')
    },
  )
})
