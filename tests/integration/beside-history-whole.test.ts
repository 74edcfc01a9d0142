// What may come to pass beside the chain is never called a tampering.

import { afterAll, beforeAll, expect, it } from 'vitest'
import { enter } from '@/lib/complaints/commands/beside/enter'
import { undo } from '@/lib/complaints/commands/beside/undo'
import { protect } from '@/lib/complaints/commands/steps/protect'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { split } from '@/lib/complaints/commands/steps/split'
import { lives, of, owner, saidAfter, the } from '@/tests/support/beside-history'
import { cast } from '@/tests/support/cast'
import { deeds, referral } from '@/tests/support/deeds'
import { file, minutesAfter, tuesday, type Filed } from '@/tests/support/world'

let closed: Filed

beforeAll(async () => {
  ;({ closed } = await lives())
})

afterAll(() => owner.$disconnect())

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
