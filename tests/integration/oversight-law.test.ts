// A law over the whole table: whatever people do one after the other, a complaint about officials is
// shown to nobody but Kominfo and the Inspektorat, until the Inspektorat and somebody else agree.

import { beforeAll, describe, expect, it } from 'vitest'
import { unlessRefused } from '@/lib/kernel/errors'
import { db } from '@/lib/platform/db'
import { findComplaint } from '@/lib/complaints/case/queries'
import { involve } from '@/lib/complaints/commands/steps/involve'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { sendBack } from '@/lib/complaints/commands/steps/send-back'
import type { Cast } from '@/tests/support/cast'
import { deedNames, deeds, referral, words } from '@/tests/support/deeds'
import { seededRandom } from '@/tests/support/seeded-random'
import { file, minutesAfter, populate, tuesday, type Filed } from '@/tests/support/world'

let cast: Cast

beforeAll(async () => {
  cast = await populate()
})

function accuse(): Promise<Filed> {
  return file(tuesday, { place: { landmark: 'Kantor lurah', nowhere: false, official: 'yes' } })
}

async function outsidersWhoSee({ number }: Filed): Promise<string[]> {
  const { citra, dodi, eka, lina, fajar, gita } = cast
  const people = Object.entries({ citra, dodi, eka, lina, fajar, gita })
  const views = await Promise.all(
    people.map(async ([name, who]) => [name, await findComplaint(who, number, tuesday)] as const),
  )
  return views.flatMap(([name, view]) => (view ? [name] : []))
}

const released = { agency: 'DBMSDA', reason: words.reason, ground: 'ordinary' } as const

it.each(Array.from({ length: 40 }, (_, nth) => `lives ${nth}`))(
  'no steps of anybody show it to an agency: %s',
  async (seed) => {
    const random = seededRandom(seed)
    const filed = await accuse()
    const { budi, citra, dodi, eka, indra, lina } = cast
    const people = [budi, budi, indra, indra, citra, dodi, eka, lina, filed.holder]
    const taken: string[] = []
    for (let nth = 1; nth <= 12; nth += 1) {
      const name = deedNames[Math.floor(random() * deedNames.length)] ?? 'note'
      const who = people[Math.floor(random() * people.length)] ?? budi
      const at = minutesAfter(tuesday, nth)
      const done = await deeds[name](who, filed.number, at).then(() => true, unlessRefused)
      if (done) taken.push(`${who.role} ${name}`)
    }
    expect(await outsidersWhoSee(filed), taken.join(', ')).toEqual([])
  },
)

describe('becomes an ordinary one', () => {
  it('by no word of Kominfo alone, whatever the Inspektorat sends it back for', async () => {
    const filed = await accuse()
    const back = { agency: 'DBMSDA', reason: words.reason }
    await sendBack(cast.indra, filed.number, back, minutesAfter(tuesday, 1))
    const lowering = refer(cast.budi, filed.number, referral(), minutesAfter(tuesday, 2))
    await expect(lowering).rejects.toMatchObject({ code: 'oversight_not_released' })
    expect(await outsidersWhoSee(filed)).toEqual([])
  })

  it('once the Inspektorat has said that it is not about officials, and Kominfo agrees', async () => {
    const filed = await accuse()
    await sendBack(cast.indra, filed.number, released, minutesAfter(tuesday, 1))
    expect(await outsidersWhoSee(filed)).toEqual([])
    await refer(cast.budi, filed.number, referral(), minutesAfter(tuesday, 2))
    expect(await outsidersWhoSee(filed)).toEqual(['citra', 'eka', 'lina'])
    const told = await db().message.findMany({ where: { complaintId: filed.id, forCitizen: true } })
    expect(told.map(({ body }) => body)).toContain(words.reason)
  })
})

it('no other agency helps with it', async () => {
  const filed = await accuse()
  const asking = involve(
    cast.budi,
    filed.number,
    { agency: 'DLH', reason: words.reason },
    minutesAfter(tuesday, 1),
  )
  await expect(asking).rejects.toMatchObject({ code: 'oversight_needs_inspectorate' })
})

it('what was never about officials is not said not to be', async () => {
  const filed = await file(tuesday)
  await refer(cast.budi, filed.number, referral(), minutesAfter(tuesday, 1))
  const saying = sendBack(cast.citra, filed.number, released, minutesAfter(tuesday, 2))
  await expect(saying).rejects.toMatchObject({ code: 'unknown_choice', field: 'ground' })
})
