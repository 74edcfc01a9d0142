// What soon runs out is told to each officer in one message a day.

import { rm } from 'node:fs/promises'
import { beforeAll, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { accept } from '@/lib/complaints/commands/steps/accept'
import { answer } from '@/lib/complaints/commands/steps/answer'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { ringClocks } from '@/lib/complaints/jobs'
import { grouped } from '@/lib/kernel/crockford'
import type { CityStaff, Officer } from '@/lib/kernel/actor'
import { sendNotices, writeNotices } from '@/lib/notifications/jobs'
import { referral, words } from '@/tests/support/deeds'
import {
  after,
  asWorker,
  file,
  hireAdmin,
  hireOfficer,
  listMails,
  outbox,
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

it('is not sent where everything has been done before it leaves', async () => {
  const laterThatMonday = 6 * day + 7 * 60
  await owed()
  // Whoever came that day has no summary of it yet.
  const { userId } = await hireOfficer('baru@bmsda.example', 'DBMSDA')
  const { identityId } = await db().user.findFirstOrThrow({ where: { id: userId } })
  await rm(outbox(), { recursive: true, force: true })
  await asWorker(async () => {
    await ringClocks(after(laterThatMonday))
    await writeNotices(after(laterThatMonday + 1))
  })
  const open = await db().complaint.findMany({ where: { agencyCode: 'DBMSDA' } })
  for (const { number } of open) {
    await answer(
      citra,
      number,
      { answer: words.answer, outcome: 'done' },
      after(laterThatMonday + 2),
    )
  }
  await asWorker(() => sendNotices(after(laterThatMonday + 30)))
  const summary = await asWorker(() =>
    db().notice.findFirst({ where: { identityId, template: { contains: '.digest.' } } }),
  )
  expect(summary).toMatchObject({
    status: 'failed',
    lastError: expect.stringContaining('nothing') as string,
  })
  const mails = await listMails()
  expect(mails.filter((mail) => mail.includes('perhatian Anda'))).toEqual([])
})

it('reaches nobody who has left while a message waited', async () => {
  const leaving = await hireOfficer('pamit@bmsda.example', 'DBMSDA')
  const { number } = await file(after(10 * day))
  await refer(budi, number, referral(), after(10 * day + 1))
  await asWorker(() => writeNotices(after(10 * day + 2)))
  await db().user.updateMany({
    where: { id: leaving.userId },
    data: { deactivatedAt: after(10 * day + 3) },
  })
  await rm(outbox(), { recursive: true, force: true })
  await asWorker(() => sendNotices(after(10 * day + 10)))
  const receivers = (await listMails()).flatMap((mail) => /^To: (.*)$/m.exec(mail)?.[1] ?? [])
  expect(receivers).toContain('citra@bmsda.example')
  expect(receivers).not.toContain('pamit@bmsda.example')
})
