// Run by there.ts in a process of its own: node --import tsx <this> '{"dataDir", "url", "number", "days"}'

import pg from 'pg'
import { ring } from '@/lib/complaints/commands/by-itself/ring'
import {
  listOpenCommitments,
  tendCommitment,
} from '@/lib/complaints/commands/by-itself/tend-commitment'
import { actAs, closeDatabase, db } from '@/lib/platform/db'
import { batam } from './cast'
import { joinInstallation } from './live-installation'

interface Asked {
  dataDir: string
  url: string
  number: string
  days: number
}

const { number, days, ...installation } = JSON.parse(process.argv[2] ?? '') as Asked
const databaseUrl = await joinInstallation(installation)
actAs('kesah_worker')
const clock = { role: 'clock', governmentId: batam } as const
const now = new Date()

// What is to come draws nearer; what has happened stays where it was, as its chain demands.
const client = new pg.Client(databaseUrl)
await client.connect()
await client.query(
  `UPDATE clocks SET started_at = started_at - $2 * interval '1 day',
     due_at = due_at - $2 * interval '1 day', rings_at = NULL
   WHERE stopped_at IS NULL AND complaint_id = (SELECT id FROM complaints WHERE number = $1)`,
  [number, days],
)
await client.query(
  `UPDATE promises SET due_on = due_on - $2::int
   WHERE complaint_id = (SELECT id FROM complaints WHERE number = $1)`,
  [number, days],
)
await client.end()

const runs = await db().clock.findMany({
  where: { governmentId: batam, complaint: { number }, stoppedAt: null },
  orderBy: { dueAt: 'asc' },
})
for (const { id } of runs) await ring(clock, id, now)
const { commitments, today } = await listOpenCommitments(clock, now)
for (const commitment of commitments.filter(({ complaint }) => complaint.number === number)) {
  await tendCommitment(clock, commitment, today, now)
}
await closeDatabase()
process.exit(0)
