// The job that rings clocks, on the database that the argument names: stopped in the middle, gone on with,
// and run once more. Prints its figures as JSON.

import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { ringClocks } from '@/lib/complaints/jobs'
import { actAs, closeDatabase } from '@/lib/platform/db'
import { setVariables } from '@/lib/platform/env'
import { fillComplaints, mixes } from '../support/many-complaints'
import type { RingingFigures } from './ringing'

const { databaseUrl, count } = JSON.parse(process.argv[2] ?? '') as {
  databaseUrl: string
  count: number
}

setVariables({
  DATABASE_URL: databaseUrl,
  DATABASE_DIRECT_URL: databaseUrl,
  KESAH_SECRET: 'a secret of the bench alone, which seals nothing',
  LOG_LEVEL: 'silent',
})
actAs('kesah_worker')

const client = new pg.Client(databaseUrl)
await client.connect()

async function counted(statement: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(statement)
  return Number(rows[0]?.count)
}

const called = () => counted('SELECT count(*) FROM escalations')
const unset = () =>
  counted('SELECT count(*) FROM clocks WHERE stopped_at IS NULL AND rings_at IS NULL')

/** Ends once `isReached`; asked often enough to know when, and seldom enough not to matter. */
async function until(isReached: () => Promise<boolean>): Promise<void> {
  while (!(await isReached())) await pause(50)
}

await fillComplaints(client, 1, count, mixes.open)
const due = Math.floor(count / 50)
const now = new Date()
let heap = 0
const watching = setInterval(() => {
  heap = Math.max(heap, process.memoryUsage().heapUsed)
}, 20)

const stopped = new AbortController()
const began = performance.now()
const first = ringClocks(now, stopped.signal)
await until(async () => (await unset()) === 0)
const set = performance.now()
await until(async () => (await called()) >= due / 2)
stopped.abort()
await first
const calledBefore = await called()
await ringClocks(now)
const rung = performance.now()
const calledInAll = await called()
await ringClocks(now)
clearInterval(watching)

const figures: RingingFigures = {
  complaints: count,
  called: calledInAll,
  calledBefore,
  calledAgain: (await called()) - calledInAll,
  settingPerThousand: (1000 * (set - began)) / count,
  ringingPerThousand: (1000 * (rung - set)) / due,
  heap,
}
console.log(JSON.stringify(figures))
await client.end()
await closeDatabase()
