// Whoever receives a complaint enters it: the citizen need not file again, and his days count from when
// he came.

import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import type { CityStaff } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { enter } from '@/lib/complaints/commands/beside/enter'
import { findSlip } from '@/lib/complaints/inbox/desk-queries'
import { enterForm, filingOf, type EnterInput } from '@/lib/complaints/filing/intake-input'
import { findByNumberAndCode } from '@/lib/complaints/square/public-queries'
import { findComplaint } from '@/lib/complaints/case/queries'
import { batam, personId, type Cast } from '@/tests/support/cast'
import {
  contact,
  description,
  minutesAfter,
  populate,
  recordOf,
  tuesday,
} from '@/tests/support/world'

let cast: Cast
const clerk: CityStaff = { role: 'clerk', governmentId: batam, userId: personId(30) }
const later = minutesAfter(tuesday, 3 * 24 * 60)

beforeAll(async () => {
  cast = await populate()
})

function brought(change: Partial<EnterInput> = {}): EnterInput {
  return {
    submission: randomUUID(),
    channel: 'letter',
    receivedAt: tuesday,
    story: { description },
    place: { landmark: 'Pasar Toss', nowhere: false },
    contact,
    ...change,
  }
}

it('the clock of a letter runs from the day on which it arrived', async () => {
  const number = await enter(clerk, brought(), later)
  const complaint = await db().complaint.findFirstOrThrow({
    where: { number },
    include: { clocks: true, events: true },
  })
  expect(complaint).toMatchObject({
    status: 'submitted',
    channel: 'letter',
    receivedAt: tuesday,
    enteredBy: clerk.userId,
    enteredAt: later,
    reporterId: null,
  })
  expect(complaint.clocks).toMatchObject([{ name: 'verification', startedAt: tuesday }])
  expect(complaint.events).toMatchObject([{ role: 'clerk', action: 'submit', occurredAt: later }])
  expect((await findComplaint(cast.budi, number, later))?.reporter?.name).toBe(contact.name)
})

it('the slip is for whoever entered it, for a day; its code opens the complaint', async () => {
  const number = await enter(clerk, brought(), later)
  const slip = await findSlip(clerk, number, later)
  expect(await findByNumberAndCode(batam, number, slip?.code ?? '')).not.toBeNull()
  expect(await findSlip(cast.budi, number, later)).toBeNull()
  expect(await findSlip(clerk, number, minutesAfter(later, 24 * 60 + 1))).toBeNull()
  expect(await findComplaint(clerk, number, later)).toBeNull()
})

it('the same form sent twice, even at once, is one complaint', async () => {
  const input = brought()
  const numbers = await Promise.all([1, 2, 3].map(() => enter(clerk, input, later)))
  expect(new Set(numbers).size).toBe(1)
  const stranger = enter(cast.budi, input, later)
  await expect(stranger).rejects.toMatchObject({ code: 'not_allowed' })
})

it('what complains of officials goes past the desk, whoever enters it', async () => {
  const place = { landmark: 'Loket kelurahan', nowhere: false, accused: 'DLH' }
  const number = await enter(clerk, brought({ place }), later)
  expect(await findComplaint(cast.dodi, number, later)).toBeNull()
  expect(await findComplaint(cast.indra, number, later)).toMatchObject({ status: 'referred' })
})

it('whoever takes it down asks, where the words ask, whether it is about an official', async () => {
  const story = { description: 'Guru SD memukul anak saya sampai lebam, mohon ditindak.' }
  const entering = enter(cast.budi, brought({ story }), tuesday)
  await expect(entering).rejects.toMatchObject({ code: 'officials_unanswered', field: 'official' })
  const place = { landmark: 'SDN 6', nowhere: false, official: 'yes' } as const
  const number = await enter(cast.budi, brought({ story, place }), tuesday)
  expect(await recordOf({ number })).toMatchObject({
    class: 'oversight',
    agencyCode: 'INSPEKTORAT',
    categoryCode: 'GOV_AKUNTABILITAS_PENGAWASAN',
  })
})

it('not in the future, not of long ago, and not by whoever only looks on', async () => {
  const tomorrow = brought({ receivedAt: minutesAfter(later, 1) })
  await expect(enter(clerk, tomorrow, later)).rejects.toMatchObject({ code: 'unlikely_time' })
  const longAgo = brought({ receivedAt: minutesAfter(later, -61 * 24 * 60) })
  await expect(enter(clerk, longAgo, later)).rejects.toMatchObject({ code: 'unlikely_time' })
  await expect(enter(cast.eka, brought(), later)).rejects.toMatchObject({ code: 'not_allowed' })
})

it('a name is written down with consent alone, and of the anonymous nothing', () => {
  const typed = {
    submission: randomUUID(),
    channel: 'counter',
    receivedAt: '2026-11-24T09:30',
    description,
    landmark: 'Pasar Toss',
    privacy: 'named',
    name: 'Ani',
  }
  const fault = (form: object) =>
    enterForm('2026-11-27')
      .safeParse(form)
      .error?.issues.map(({ path }) => path[0])
  expect(fault(typed)).toEqual(['consent'])
  expect(fault({ ...typed, consent: 'on', name: '' })).toEqual(['name'])
  expect(fault({ ...typed, consent: 'on', landmark: '' })).toEqual(['landmark'])
  const anonymous = enterForm('2026-11-27').parse({ ...typed, privacy: 'anonymous' })
  expect(filingOf(anonymous, 'Asia/Jakarta')).toMatchObject({
    receivedAt: new Date('2026-11-24T02:30:00Z'),
    contact: { privacy: 'anonymous', hideContent: false },
  })
})
