// Each hour a part of what lies beside the history is held against it; what is found stays an alarm.

import { spawnSync } from 'node:child_process'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { diagnose } from '@/lib/cli/diagnosis'
import { verifyHistory } from '@/lib/complaints/jobs'
import { findHistoryAlarm } from '@/lib/complaints/watch/alarm-queries'
import { rate } from '@/lib/complaints/commands/steps/rate'
import { openDatabase } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { batam, cast } from '@/tests/support/cast'
import { asWorker } from '@/tests/support/notice-world'
import { broughtTo, minutesAfter, tuesday, type Filed } from '@/tests/support/world'

const owner = openDatabase(env().databaseUrl, 'owner', 2)
let closed: Filed

beforeAll(async () => {
  await broughtTo('answered', cast, tuesday)
  closed = await broughtTo('closed', cast, tuesday)
  await rate(closed.holder, closed.number, { score: 2 }, minutesAfter(tuesday, 10))
})

afterEach(() => owner.historyCheck.deleteMany())

afterAll(() => owner.$disconnect())

const round = (at: Date) => asWorker(() => verifyHistory(at))
const checkOf = () => owner.historyCheck.findUniqueOrThrow({ where: { governmentId: batam } })
const mark = (score: number) => owner.rating.updateMany({ data: { score } })

async function doctorOn(name: string) {
  return (await diagnose(new Date())).find((finding) => finding.name === name)
}

function verify(): number | null {
  const command = ['--import', 'tsx', 'lib/cli/kesah.ts', 'verify-chain']
  return spawnSync('node', command, { encoding: 'utf8' }).status
}

it('a round over what nobody has touched finds nothing', async () => {
  await round(tuesday)
  expect(await checkOf()).toMatchObject({ wholeAt: tuesday, alarmedAt: null, found: [] })
  expect(await findHistoryAlarm(cast.budi)).toBeNull()
})

it('what is found is an alarm, also once it was put back, until the whole was verified', async () => {
  await mark(5)
  await round(tuesday)
  await mark(2)
  await round(minutesAfter(tuesday, 60))
  const said = `aduan ${closed.number}: ratings.score tertulis 5, menurut riwayat 2`
  expect(await checkOf()).toMatchObject({ alarmedAt: tuesday, found: [said] })
  expect(await findHistoryAlarm(cast.budi)).toEqual(tuesday)
  expect(await findHistoryAlarm(cast.citra)).toBeNull()
  expect(await doctorOn('history')).toMatchObject({
    state: 'broken',
    detail: expect.stringContaining(said) as string,
  })

  await mark(5)
  expect(verify()).toBe(1)
  expect(await findHistoryAlarm(cast.budi)).toEqual(tuesday)
  await mark(2)
  expect(verify()).toBe(0)
  expect(await findHistoryAlarm(cast.budi)).toBeNull()
})

it('the doctor sees what was changed since the last round', async () => {
  await mark(5)
  expect(await doctorOn('history')).toMatchObject({ state: 'broken' })
  await mark(2)
  expect(await doctorOn('history')).toMatchObject({ state: 'ok' })
})

it('a round goes on where the one before was stopped', async () => {
  const [first] = await owner.complaint.findMany({ orderBy: { id: 'asc' }, take: 1 })
  const lookedUpTo = first?.id ?? ''
  await owner.historyCheck.create({
    data: { governmentId: batam, lookedUpTo, lookedAt: tuesday },
  })
  await owner.complaint.updateMany({ where: { id: lookedUpTo }, data: { status: 'closed' } })
  await round(minutesAfter(tuesday, 60))
  expect(await checkOf()).toMatchObject({ lookedUpTo: null, alarmedAt: null })
  await round(minutesAfter(tuesday, 120))
  expect(await checkOf()).toMatchObject({ alarmedAt: minutesAfter(tuesday, 120) })
  await owner.complaint.updateMany({ where: { id: lookedUpTo }, data: { status: 'answered' } })
})

it.each([
  [
    'an event that was written anew',
    `UPDATE events SET agency_code = 'DLH' WHERE action = 'answer'`,
    'peristiwa nomor',
  ],
  ['words that were', `UPDATE messages SET body = body || '!'`, 'tulisan pada peristiwa nomor'],
])('%s is found on the way', async (_what, change, said) => {
  const kept = await owner.$queryRaw<object[]>`SELECT id, body FROM messages`
  const agencies = await owner.event.findMany({ where: { action: 'answer' } })
  const past = async (sql: string) => {
    await owner.$executeRawUnsafe('ALTER TABLE events DISABLE TRIGGER USER')
    await owner.$executeRawUnsafe(sql)
    await owner.$executeRawUnsafe('ALTER TABLE events ENABLE TRIGGER USER')
  }
  await past(change)
  await round(tuesday)
  expect((await checkOf()).found.join()).toContain(said)
  await past(
    `UPDATE events SET agency_code = '${agencies[0]?.agencyCode ?? ''}' WHERE action = 'answer'`,
  )
  await past(`UPDATE messages SET body = left(body, -1) WHERE body LIKE '%!'`)
  expect(await owner.$queryRaw<object[]>`SELECT id, body FROM messages`).toHaveLength(kept.length)
})
