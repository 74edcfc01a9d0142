// What came among many from one place, from a browser that showed no effort: taken like all others,
// looked at first, and silent until then.

import { rm } from 'node:fs/promises'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { saveFilingDraft } from '@/lib/complaints/commands/beside/save-filing-draft'
import { submit } from '@/lib/complaints/commands/beside/submit'
import { add } from '@/lib/complaints/commands/steps/add'
import { listRushed } from '@/lib/complaints/inbox/queries'
import { db } from '@/lib/platform/db'
import { tally } from '@/lib/platform/rate-limit'
import { batam, type Cast } from '@/tests/support/cast'
import { deliver, settleEverything } from '@/tests/support/channel-world'
import { deeds } from '@/tests/support/deeds'
import { listMails, outbox } from '@/tests/support/notice-world'
import { saidYes } from '@/tests/support/said-yes'
import {
  aDraft,
  contact,
  description,
  minutesAfter,
  populate,
  tuesday,
} from '@/tests/support/world'

const email = 'dikenal@warga.example'
const at = (minutes: number) => minutesAfter(tuesday, minutes)

let cast: Cast

beforeAll(async () => {
  cast = await populate()
  await saidYes(email, tuesday)
})

beforeEach(async () => {
  await settleEverything(tuesday)
  await rm(outbox(), { recursive: true, force: true })
})

async function sent(isRushed: boolean) {
  const drafting = aDraft()
  const place = { landmark: 'Masjid Raya', nowhere: false, kelurahan: '21.71.10.1004' }
  const form = { story: { description }, place, contact: { ...contact, email } }
  await saveFilingDraft(drafting, form, tuesday)
  const { number } = await submit(drafting, tuesday, { isRushed })
  const { id: complaintId } = await db().complaint.findFirstOrThrow({ where: { number } })
  const holder = { role: 'citizen', via: 'code', governmentId: batam, complaintId } as const
  return { number, holder }
}

const mailsToOwner = async () => (await listMails()).filter((mail) => mail.includes(email)).length
const rushed = async () => (await listRushed(cast.budi)).map(({ number }) => number)

it('is a complaint like others, and stands in a list of its own', async () => {
  const { number } = await sent(true)
  const ordinary = await sent(false)
  expect(await rushed()).toContain(number)
  expect(await rushed()).not.toContain(ordinary.number)
  expect(await listRushed(cast.citra)).toEqual([])
  expect(await db().complaint.findFirst({ where: { number } })).toMatchObject({
    status: 'submitted',
  })
})

it('makes nobody write, whatever its sender does, until somebody here takes a step', async () => {
  const { number, holder } = await sent(true)
  await add(holder, number, { reason: 'Lampunya kini juga berkedip.' }, at(1))
  await deliver(at(1))
  expect(await mailsToOwner()).toBe(0)
  await deeds.refer(cast.budi, number, at(2))
  await deliver(at(2))
  expect(await mailsToOwner()).toBe(1)
  expect(await rushed()).not.toContain(number)
})

it('an ordinary one writes at once', async () => {
  await sent(false)
  await deliver(at(3))
  expect(await mailsToOwner()).toBe(1)
})

it('tries are counted one by one, also when they come at once, and none is refused', async () => {
  const limit = { name: 'rush_test', points: 2, seconds: 600 }
  const counts = await Promise.all(Array.from({ length: 12 }, () => tally(limit, 'tempat')))
  expect(counts.sort((one, other) => one - other)).toEqual(
    Array.from({ length: 12 }, (_, index) => index + 1),
  )
})
