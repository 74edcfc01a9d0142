// What soon runs out is told to each officer in one message a day.

import { beforeAll, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { accept } from '@/lib/complaints/commands/steps/accept'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { ringClocks } from '@/lib/complaints/jobs'
import { grouped } from '@/lib/kernel/crockford'
import type { CityStaff, Officer } from '@/lib/kernel/actor'
import { sendNotices, writeNotices } from '@/lib/notifications/jobs'
import { referral } from '@/tests/support/deeds'
import {
  after,
  asWorker,
  file,
  hireAdmin,
  hireOfficer,
  listMails,
} from '@/tests/support/notice-world'

const day = 24 * 60

let budi: CityStaff
let citra: Officer

beforeAll(async () => {
  budi = await hireAdmin('budi@kominfo.example')
  citra = await hireOfficer('citra@bmsda.example', 'DBMSDA')
})

async function owed(): Promise<string> {
  const { number, citizen } = await file(after(0))
  expect(citizen.role).toBe('citizen')
  await refer(budi, number, referral(), after(1))
  await accept(citra, number, after(2))
  return number
}

it('names every case, each with its link, and comes once', async () => {
  const numbers = [await owed(), await owed(), await owed()]
  // Monday, the last day but one of the reply: its rung is reached when the offices open.
  const monday = 6 * day + 5 * 60
  const gathered = () =>
    db().notice.count({ where: { template: 'escalate.digest.officers', channel: 'mail' } })
  await asWorker(async () => {
    await ringClocks(after(monday))
    await writeNotices(after(monday + 1))
  })
  expect(await gathered()).toBe(1)
  await asWorker(() => sendNotices(after(monday + 30)))
  const summaries = (await listMails()).filter((mail) => mail.includes('perhatian Anda hari ini'))
  expect(summaries).toHaveLength(1)
  const text = (summaries[0] ?? '').replaceAll('=\r\n', '')
  for (const number of numbers) {
    expect(text).toContain(grouped(number))
    expect(text).toContain(`/petugas/aduan/${number}`)
  }
  await asWorker(async () => {
    await ringClocks(after(monday + 60))
    await writeNotices(after(monday + 61))
  })
  expect(await gathered()).toBe(1)
})
