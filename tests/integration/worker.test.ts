import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { env, setVariables } from '@/lib/platform/env'
import { tipPlaces } from '@/lib/complaints/chain/tip-files'
import { sendNotices, writeNotices } from '@/lib/notifications/jobs'
import { schedule } from '@/lib/schedule'
import { startMailServer } from '../support/mail-server'
import { after, ani, asWorker, file, tuesday } from '../support/notice-world'
import { signedUpTo } from '../support/signed-world'
import { startWhatsAppServer } from '../support/whatsapp-server'

const oneYear = 365 * 24 * 60

let mailServer: Awaited<ReturnType<typeof startMailServer>>
let workers: ChildProcess[] = []

beforeEach(async () => {
  mailServer = await startMailServer()
  setVariables({ SMTP_URL: mailServer.url, MAIL_FROM: 'Kesah <kesah@batam.example>' })
  // What an earlier test left behind is none of this one's business.
  await asWorker(async () => {
    await writeNotices(after(oneYear))
    await db().notice.updateMany({ data: { status: 'sent' } })
  })
})

afterEach(async () => {
  mailServer.stop()
  for (const worker of workers) await end(worker, 'SIGKILL')
  workers = []
})

/** What is sent again waits a minute by itself. */
const patiently = { timeout: 240_000, message: 'what became of the notices' }

/** A worker as `kesah start` starts it. */
function startProcess(): ChildProcess {
  const command = ['--import', 'tsx', 'lib/cli/kesah.ts', 'worker']
  const worker = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] })
  workers.push(worker)
  return worker
}

async function end(worker: ChildProcess, signal: NodeJS.Signals): Promise<unknown> {
  if (worker.exitCode !== null || worker.signalCode !== null) return worker.exitCode
  const exit = once(worker, 'exit')
  worker.kill(signal)
  const [code] = (await exit) as [number | null]
  return code
}

/** A phone rings by day alone, and the worker goes by the real clock: where it serves, it is noon. */
async function makeItNoon(): Promise<void> {
  const east = (12 - new Date().getUTCHours() + 24) % 24
  // Etc/GMT-7 lies seven hours east; the zones reach no further than fourteen.
  const zone = east <= 14 ? `Etc/GMT-${east}` : `Etc/GMT+${24 - east}`
  const owner = new pg.Client(env().databaseUrl)
  await owner.connect()
  await owner.query('UPDATE governments SET time_zone = $1', [zone])
  await owner.end()
}

/** Files complaints of people with different addresses; one mail follows each. */
async function fileSome(count: number): Promise<string[]> {
  const people = Array.from({ length: count }, () => `${crypto.randomUUID()}@warga.example`)
  for (const email of people) await file(tuesday, { ...ani, email })
  return people.sort()
}

const receivers = () => [...new Set(mailServer.received.map(({ to }) => to))].sort()

function notices() {
  return asWorker(() => db().notice.findMany({ orderBy: { eventSequence: 'desc' } }))
}

describe('the worker process', { timeout: 400_000 }, () => {
  it('sends what waited for it, and at once what happens later', async () => {
    const early = await fileSome(1)
    const worker = startProcess()
    await mailServer.until(1)
    const late = await fileSome(1)
    await mailServer.until(2)
    expect(receivers()).toEqual([...early, ...late].sort())
    await expect
      .poll(() => signedUpTo(tipPlaces().first), { message: 'signed heads' })
      .toBeGreaterThan(0)
    expect(await end(worker, 'SIGTERM')).toBe(0)
    await expectTimetable()
  })

  it('sends each message though it is killed in the middle of sending', async () => {
    await makeItNoon()
    const whatsapp = await startWhatsAppServer()
    setVariables(whatsapp.variables)
    const people = await fileSome(4)
    whatsapp.fallSilent(true)
    mailServer.behave('silent')
    const worker = startProcess()
    await mailServer.until(1)
    await expect
      .poll(() => whatsapp.received.length, { message: 'messages rung' })
      .toBeGreaterThan(0)
    await end(worker, 'SIGKILL')
    const interrupted = mailServer.received[0]
    mailServer.behave('accept')
    whatsapp.fallSilent(false)
    const again = startProcess()
    // What ran out of patience before the worker was killed waits its minute.
    await expect.poll(newestStatuses, patiently).toEqual(Array(8).fill('sent'))
    await end(again, 'SIGTERM')
    whatsapp.stop()
    setVariables(Object.fromEntries(Object.keys(whatsapp.variables).map((name) => [name, ''])))
    const rung = whatsapp.received.map((sent) => sent.biz_opaque_callback_data)
    expect(new Set(rung).size).toBe(4)
    expect(rung.filter((id) => id === rung[0]).length).toBeGreaterThan(1)
    expect(receivers()).toEqual(people)
    expect(new Set(mailServer.received.map(({ messageId }) => messageId)).size).toBe(4)
    const repeated = mailServer.received.filter(({ to }) => to === interrupted?.to)
    expect(repeated.length).toBeGreaterThan(1)
  })
})

async function newestStatuses(): Promise<string[]> {
  return (await notices()).slice(0, 8).map(({ status }) => status)
}

/** The worker wrote the schedule down, in tables that the web application cannot touch. */
async function expectTimetable(): Promise<void> {
  const planned = () => db().$queryRaw<{ name: string; cron: string }[]>`
    SELECT name, cron FROM pgboss.schedule ORDER BY name`
  const hours = Object.entries(schedule).map(([name, { cron }]) => ({ name, cron }))
  expect(await asWorker(planned)).toEqual(
    hours.sort((one, other) => one.name.localeCompare(other.name)),
  )
  await expect(planned()).rejects.toThrow(/permission denied/)
}

describe('several workers', () => {
  it('share the mails among them and send none twice', async () => {
    const people = await fileSome(6)
    await asWorker(async () => {
      await Promise.all([writeNotices(tuesday), writeNotices(tuesday)])
      await Promise.all([1, 2, 3].map(() => sendNotices(tuesday)))
    })
    expect(mailServer.received.map(({ to }) => to).sort()).toEqual(people)
  })
})

describe('while the mail server fails', () => {
  it('a mail waits longer after each attempt, leaves when it can, and stands in no log', async () => {
    const people = await fileSome(1)
    mailServer.behave('refuse')
    await asWorker(async () => {
      await writeNotices(tuesday)
      await sendNotices(tuesday)
      await sendNotices(tuesday)
    })
    const [first] = await notices()
    expect(first).toMatchObject({ status: 'queued', attempts: 1, nextAttemptAt: after(1) })
    expect(first?.lastError).toContain('[surel] tidak dapat sekarang')
    await asWorker(() => sendNotices(after(1)))
    const [second] = await notices()
    expect(second).toMatchObject({ status: 'queued', attempts: 2, nextAttemptAt: after(1 + 5) })
    mailServer.behave('accept')
    await asWorker(() => sendNotices(after(6)))
    expect(receivers()).toEqual(people)
    expect((await notices())[0]).toMatchObject({ status: 'sent', sentAt: after(6) })
  })

  it('gives a mail up after ten attempts, two days later', async () => {
    await fileSome(1)
    mailServer.behave('refuse')
    await asWorker(() => writeNotices(tuesday))
    const attemptedAt: Date[] = []
    for (let [notice] = await notices(); notice?.status === 'queued'; [notice] = await notices()) {
      const { nextAttemptAt } = notice
      attemptedAt.push(nextAttemptAt)
      await asWorker(() => sendNotices(nextAttemptAt))
    }
    expect(attemptedAt).toHaveLength(10)
    expect(attemptedAt.at(-1)?.getTime()).toBeGreaterThan(after(48 * 60).getTime())
    expect((await notices())[0]).toMatchObject({ status: 'failed', attempts: 10 })
  })
})
