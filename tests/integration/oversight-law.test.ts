// A law over the whole table: whatever people do one after the other, a complaint about officials is
// shown to nobody but Kominfo and the Inspektorat, until the Inspektorat and somebody else agree.

import { beforeAll, describe, expect, it } from 'vitest'
import { unlessRefused } from '@/lib/kernel/errors'
import { db } from '@/lib/platform/db'
import { findComplaint } from '@/lib/complaints/case/queries'
import { askBack } from '@/lib/complaints/commands/steps/ask-back'
import { complete } from '@/lib/complaints/commands/steps/complete'
import { handOver } from '@/lib/complaints/commands/steps/hand-over'
import { involve } from '@/lib/complaints/commands/steps/involve'
import { merge } from '@/lib/complaints/commands/steps/merge'
import { mirror } from '@/lib/complaints/commands/steps/mirror'
import { reclaim } from '@/lib/complaints/commands/steps/reclaim'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { sendBack } from '@/lib/complaints/commands/steps/send-back'
import { share } from '@/lib/complaints/commands/steps/share'
import { followLeads } from '@/lib/complaints/jobs'
import { findGovernment } from '@/lib/agencies/reference/queries'
import { batam, type Cast } from '@/tests/support/cast'
import { asWorker } from '@/tests/support/notice-world'
import { accuse, outsidersWhoSee, released } from '@/tests/support/about-officials'
import { deedNames, deeds, referral, words } from '@/tests/support/deeds'
import { seededRandom } from '@/tests/support/seeded-random'
import { file, minutesAfter, populate, tuesday } from '@/tests/support/world'

let cast: Cast

beforeAll(async () => {
  cast = await populate()
})

it.each(Array.from({ length: 20 }, (_, nth) => `lives ${nth}`))(
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
    expect(await outsidersWhoSee(cast, filed), taken.join(', ')).toEqual([])
  },
)

const because = { reason: words.reason }

describe('becomes an ordinary one', () => {
  it('by no word of Kominfo alone, whatever the Inspektorat sends it back for', async () => {
    const filed = await accuse()
    const back = { agency: 'DBMSDA', reason: words.reason }
    await sendBack(cast.indra, filed.number, back, minutesAfter(tuesday, 1))
    const lowering = refer(cast.budi, filed.number, referral(), minutesAfter(tuesday, 2))
    await expect(lowering).rejects.toMatchObject({ code: 'oversight_not_released' })
    expect(await outsidersWhoSee(cast, filed)).toEqual([])
  })

  it('once the Inspektorat has said that it is not about officials, and Kominfo agrees', async () => {
    const filed = await accuse()
    await sendBack(cast.indra, filed.number, released, minutesAfter(tuesday, 1))
    expect(await outsidersWhoSee(cast, filed)).toEqual([])
    await refer(cast.budi, filed.number, referral(), minutesAfter(tuesday, 2))
    expect(await outsidersWhoSee(cast, filed)).toEqual(['citra', 'eka', 'lina'])
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

describe('the word of the Inspektorat', () => {
  it('holds no longer once something has come after it', async () => {
    const filed = await accuse()
    await sendBack(cast.indra, filed.number, released, minutesAfter(tuesday, 1))
    await askBack(cast.budi, filed.number, because, minutesAfter(tuesday, 2))
    await complete(filed.holder, filed.number, because, minutesAfter(tuesday, 3))
    const lowering = refer(cast.budi, filed.number, referral(), minutesAfter(tuesday, 4))
    await expect(lowering).rejects.toMatchObject({ code: 'oversight_not_released' })
  })

  it('about one is none about another that was handled with it', async () => {
    const [lead, follower] = [await accuse(), await accuse()]
    await merge(cast.budi, follower.number, { lead: lead.number }, minutesAfter(tuesday, 1))
    await sendBack(cast.indra, lead.number, released, minutesAfter(tuesday, 2))
    await refer(cast.budi, lead.number, referral(), minutesAfter(tuesday, 3))
    const seen = await findComplaint(cast.citra, lead.number, tuesday)
    expect(seen?.related.merged).toEqual([])
    await deeds.answer(cast.citra, lead.number, minutesAfter(tuesday, 4))
    const sharing = share(cast.clock, follower.number, minutesAfter(tuesday, 5))
    await expect(sharing).rejects.toMatchObject({ code: 'changed_meanwhile' })
    await asWorker(() => followLeads(minutesAfter(tuesday, 6)))
    expect(await outsidersWhoSee(cast, follower)).toEqual([])
    expect(await findComplaint(cast.budi, follower.number, tuesday)).toMatchObject({
      status: 'submitted',
      class: 'oversight',
    })
  })
})

describe('it leaves the city', () => {
  const away = { agency: 'BPBATAM', ...because }

  it('by no word of Kominfo alone', async () => {
    const filed = await accuse()
    await sendBack(cast.indra, filed.number, released, minutesAfter(tuesday, 1))
    const leaving = handOver(cast.budi, filed.number, away, minutesAfter(tuesday, 2))
    await expect(leaving).rejects.toMatchObject({ code: 'oversight_not_released' })
  })

  it('once the Inspektorat has said that it is nothing of the city’s, and Kominfo agrees', async () => {
    const filed = await accuse()
    const outside = { ...released, ground: 'outside' } as const
    await sendBack(cast.indra, filed.number, outside, minutesAfter(tuesday, 1))
    await handOver(cast.budi, filed.number, away, minutesAfter(tuesday, 2))
    const view = await findComplaint(filed.holder, filed.number, tuesday)
    expect(view).toMatchObject({ status: 'handed_over' })
    expect(view?.timeline.at(-1)).toMatchObject({ action: 'handOver', message: words.reason })
    expect(await outsidersWhoSee(cast, filed)).toEqual([])
  })

  it('to no body that is complained of', async () => {
    const place = {
      landmark: 'Kantor',
      nowhere: false,
      official: 'yes',
      accused: 'BPBATAM',
    } as const
    const filed = await file(tuesday, { place })
    const outside = { ...released, ground: 'outside' } as const
    await sendBack(cast.indra, filed.number, outside, minutesAfter(tuesday, 1))
    const leaving = handOver(cast.budi, filed.number, away, minutesAfter(tuesday, 2))
    await expect(leaving).rejects.toMatchObject({ code: 'agency_is_accused' })
  })

  it('back to its overseer, where the Inspektorat itself is complained of', async () => {
    const place = {
      ...{ landmark: 'Kantor', nowhere: false },
      ...({ official: 'yes', accused: 'INSPEKTORAT' } as const),
    }
    const filed = await file(tuesday, { place })
    await reclaim(cast.budi, filed.number, because, minutesAfter(tuesday, 1))
    const { overseerCode } = await findGovernment(batam)
    const back = { agency: overseerCode ?? '', ...because }
    await handOver(cast.budi, filed.number, back, minutesAfter(tuesday, 2))
    expect(await findComplaint(cast.budi, filed.number, tuesday)).toMatchObject({
      status: 'handed_over',
    })
  })

  it('into no copy at SP4N-LAPOR!', async () => {
    const { number } = await accuse()
    const copying = mirror(cast.budi, number, { sp4n: '8123499' }, minutesAfter(tuesday, 1))
    await expect(copying).rejects.toMatchObject({ code: 'not_public' })
  })
})
