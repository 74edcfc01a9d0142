import { beforeAll, expect, it } from 'vitest'
import { answer } from '@/lib/complaints/commands/steps/answer'
import { dispute } from '@/lib/complaints/commands/steps/dispute'
import { mirror } from '@/lib/complaints/commands/steps/mirror'
import { protect } from '@/lib/complaints/commands/steps/protect'
import { groupMessageOf } from '@/lib/complaints/watch/group-message'
import { listFieldVisits } from '@/lib/complaints/inbox/field-queries'
import { listUnmirrored, listUnmirroredAnswers } from '@/lib/complaints/inbox/mirror-queries'
import { findComplaint } from '@/lib/complaints/case/queries'
import { listLatest, watchAgencies } from '@/lib/complaints/watch/watch-queries'
import { db } from '@/lib/platform/db'
import { words } from '@/tests/support/deeds'
import type { Cast } from '@/tests/support/cast'
import {
  broughtTo,
  contact,
  description,
  minutesAfter,
  populate,
  tuesday,
} from '@/tests/support/world'

let cast: Cast
const later = minutesAfter(tuesday, 30)
const muchLater = minutesAfter(tuesday, 150 * 24 * 60)

beforeAll(async () => {
  cast = await populate()
})

it('what is not in SP4N yet stands in the worklist, field by field, until its number is written down', async () => {
  const { number } = await broughtTo('referred', cast, tuesday)
  const [first] = await listUnmirrored(cast.budi)
  expect(first?.number).toBe(number)
  expect(first?.fields).toContainEqual({ label: 'Isi laporan', value: description })
  expect(first?.fields).toContainEqual({ label: 'Nomor Kesah', value: number })
  expect(JSON.stringify(first)).not.toContain(contact.name)
  await mirror(cast.budi, number, { sp4n: '8123456' }, later)
  expect(await listUnmirrored(cast.budi)).toEqual([])
  expect(await findComplaint(cast.citra, number, later)).toMatchObject({ sp4nId: '8123456' })
})

it('its answer stands in the worklist until it is copied too, and again after another answer', async () => {
  const { number, holder } = await broughtTo('in_progress', cast, tuesday)
  await mirror(cast.budi, number, { sp4n: '8123457' }, later)
  await answer(cast.citra, number, { answer: words.answer, outcome: 'done' }, later)
  const [first] = await listUnmirroredAnswers(cast.budi)
  expect(first).toMatchObject({ number, sp4nId: '8123457' })
  expect(first?.fields).toContainEqual({ label: 'Jawaban', value: words.answer })
  expect(await listUnmirroredAnswers(cast.citra)).toEqual([])
  await mirror(cast.budi, number, { sp4n: '8123457' }, later)
  expect(await listUnmirroredAnswers(cast.budi)).toEqual([])
  await dispute(holder, number, { reason: words.reason }, later)
  await answer(cast.citra, number, { answer: 'Kini benar-benar menyala.', outcome: 'done' }, later)
  expect(await listUnmirroredAnswers(cast.budi)).toHaveLength(1)
})

it('what its author hid is not copied; nobody but Kominfo copies', async () => {
  const { number, holder } = await broughtTo('submitted', cast, tuesday)
  expect(await listUnmirrored(cast.budi)).toHaveLength(1)
  expect(await listUnmirrored(cast.citra)).toEqual([])
  await protect(holder, number, { privacy: 'named', hideContent: true }, later)
  expect(await listUnmirrored(cast.budi)).toEqual([])
})

it('the message for the chat group names numbers and days, and no word of anybody', async () => {
  const { number } = await broughtTo('in_progress', cast, tuesday)
  const text = groupMessageOf({
    city: 'Kota Batam',
    day: '27 November 2026',
    agencies: await watchAgencies(cast.budi, muchLater),
    late: await listLatest(cast.budi, { now: muchLater, most: 10 }),
    appUrl: 'https://kesah.example',
  })
  expect(text).toContain(`https://kesah.example/petugas/aduan/${number}`)
  expect(text).toContain('LEWAT tenggat')
  expect(text).not.toContain(contact.name)
  expect(text).not.toContain(description.slice(0, 20))
})

it('whoever goes out is told where and what, and nothing of who complained', async () => {
  const visits = await listFieldVisits(cast.citra)
  expect(visits[0]).toMatchObject({ description, landmark: 'Masjid Raya' })
  expect(JSON.stringify(visits)).not.toContain(contact.name)
  expect(JSON.stringify(visits)).not.toContain(contact.email)
  expect(await listFieldVisits(cast.dodi)).toEqual([])
  expect(await listFieldVisits(cast.budi)).toEqual([])
})

it('what is due first stands on top of the field list, however late it came in', async () => {
  const { number, id } = await broughtTo('in_progress', cast, minutesAfter(tuesday, 60))
  expect((await listFieldVisits(cast.citra))[0]?.number).not.toBe(number)
  await db().clock.updateMany({
    where: { complaintId: id, name: 'settlement' },
    data: { dueAt: minutesAfter(tuesday, 90) },
  })
  expect((await listFieldVisits(cast.citra))[0]?.number).toBe(number)
})
