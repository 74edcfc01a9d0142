// What may come to pass beside the chain is never called a tampering.

import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkWhole, faultsIn } from '@/lib/cli/history'
import { tipPlaces } from '@/lib/complaints/chain/tip-files'
import { enter } from '@/lib/complaints/commands/beside/enter'
import { undo } from '@/lib/complaints/commands/beside/undo'
import { protect } from '@/lib/complaints/commands/steps/protect'
import { rate } from '@/lib/complaints/commands/steps/rate'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { split } from '@/lib/complaints/commands/steps/split'
import { statuses } from '@/lib/complaints/rules/lifecycle'
import { openDatabase } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { cast } from '@/tests/support/cast'
import { deeds, referral } from '@/tests/support/deeds'
import { findingAfter } from '@/tests/support/undone'
import { broughtTo, file, minutesAfter, tuesday, type Filed } from '@/tests/support/world'

const owner = openDatabase(env().databaseUrl, 'owner', 2)

let closed: Filed

beforeAll(async () => {
  for (const status of statuses) await broughtTo(status, cast, tuesday)
  const answered = await broughtTo('answered', cast, tuesday)
  closed = await broughtTo('closed', cast, tuesday)
  await rate(closed.holder, closed.number, { score: 2 }, minutesAfter(tuesday, 10))
  await deeds.publish(cast.budi, answered.number, minutesAfter(tuesday, 20))
})

afterAll(() => owner.$disconnect())

/** What the check says after the statements; they are undone. */
async function saidAfter(...statements: string[]): Promise<string[]> {
  const reports = await findingAfter(owner, statements, (tx) => checkWhole(tx, tipPlaces()))
  return reports.flatMap(faultsIn)
}

const of = ({ id }: Filed) => `complaint_id = '${id}'`
const the = ({ id }: Filed) => `id = '${id}'`

it('steps of every kind, taken back or not', async () => {
  const filed = await file(tuesday)
  await refer(
    cast.budi,
    filed.number,
    referral({ class: 'information', category: 'SAMPAH', title: 'Sampah' }),
    minutesAfter(tuesday, 1),
  )
  await undo(cast.budi, filed.number, new Date(minutesAfter(tuesday, 1).getTime() + 5000))
  await deeds.refer(cast.budi, filed.number, minutesAfter(tuesday, 3))
  await deeds.answer(cast.citra, filed.number, minutesAfter(tuesday, 4))
  await deeds.dispute(filed.holder, filed.number, minutesAfter(tuesday, 5))
  expect(await saidAfter()).toEqual([])
})

it('a letter entered days after it came, and a complaint that was taken apart', async () => {
  const story = { description: 'Sampah menumpuk di depan pasar sejak minggu lalu.' }
  const later = minutesAfter(tuesday, 3 * 24 * 60)
  await enter(
    cast.budi,
    {
      submission: crypto.randomUUID(),
      channel: 'letter',
      receivedAt: tuesday,
      story,
      place: { landmark: 'Pasar', nowhere: false, kelurahan: '21.71.10.1004', official: 'no' },
      contact: { privacy: 'anonymous', hideContent: false },
    },
    later,
  )
  const whole = await file(tuesday)
  const part = { story: 'Selain itu lampu taman padam.', version: 1 } as Parameters<typeof split>[2]
  await split(cast.budi, whole.number, part, minutesAfter(tuesday, 30))
  expect(await saidAfter()).toEqual([])
})

it('somebody who is forgotten, with all that was written', async () => {
  const filed = await file(tuesday)
  const protecting = { privacy: 'anonymous', hideContent: true } as const
  await protect(filed.holder, filed.number, protecting, minutesAfter(tuesday, 1))
  expect(await saidAfter('DELETE FROM messages')).toEqual([])
})

it('a complaint from before events told so much, as long as its row stays', async () => {
  const shorter = `UPDATE events SET payload = payload - '{number,received,category,privacy,hideContent,title,shown}'::text[]`
  const said = async (...more: string[]) => {
    const faults = await saidAfter(shorter, ...more)
    return faults.filter((fault) => fault.includes('aduan'))
  }
  expect(await said()).toEqual([])
  const lost = await said(`DELETE FROM clocks WHERE ${of(closed)}`)
  expect(lost.join()).toContain('clocks.verification tertulis tidak ada')
  const moved = await said(
    `UPDATE complaints SET received_at = received_at + interval '20 days' WHERE ${the(closed)}`,
  )
  expect(moved.join()).toContain('complaints.received_at')
})
