// The figures on the home page: honest, with what they are of, and never about one person.

import { beforeAll, describe, expect, it } from 'vitest'
import { agencyFigures, publicFigures } from '@/lib/complaints/square/figure-queries'
import { protect } from '@/lib/complaints/commands/steps/protect'
import { batam, type Cast } from '@/tests/support/cast'
import { broughtTo, minutesAfter, populate, tuesday } from '@/tests/support/world'

let cast: Cast

beforeAll(async () => {
  cast = await populate()
})

/** Each asked in another minute, since what was told is remembered for one. */
function hoursAfter(hours: number): Date {
  return minutesAfter(tuesday, 60 * hours)
}

describe('figures', () => {
  it('of fewer than five complaints are not told', async () => {
    for (let nth = 0; nth < 4; nth += 1) await broughtTo('answered', cast, tuesday)
    const few = await publicFigures(batam, hoursAfter(1))
    expect(few).toMatchObject({ received: null, answered: null, inTime: null, medianDays: null })
    expect((await agencyFigures(batam, hoursAfter(1))).size).toBe(0)
  })

  it('tell what came, what was answered, in time of how many, and how long it took', async () => {
    await broughtTo('answered', cast, tuesday)
    await broughtTo('submitted', cast, tuesday)
    await broughtTo('withdrawn', cast, tuesday)
    expect(await publicFigures(batam, hoursAfter(2))).toMatchObject({
      receivedThisMonth: 6,
      received: 6,
      answered: 5,
      inTime: 5,
      judged: 5,
    })
    const agencies = await agencyFigures(batam, hoursAfter(2))
    expect(agencies.get('DBMSDA')).toEqual({ received: 5, open: 0, answered: 5 })
  })

  it('count a reply that is overdue as one that did not come in time', async () => {
    await broughtTo('referred', cast, tuesday)
    const inTwoMonths = hoursAfter(24 * 60)
    expect(await publicFigures(batam, inTwoMonths)).toMatchObject({ inTime: 5, judged: 6 })
  })

  it('leave out what its author hid', async () => {
    const { received } = await publicFigures(batam, hoursAfter(4))
    const { holder, number } = await broughtTo('referred', cast, tuesday)
    await protect(holder, number, { privacy: 'named', hideContent: true }, hoursAfter(5))
    expect((await publicFigures(batam, hoursAfter(6))).received).toBe(received)
  })
})
