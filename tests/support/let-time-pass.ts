import pg from 'pg'
import { ring } from '@/lib/complaints/commands/by-itself/ring'
import {
  listOpenCommitments,
  tendCommitment,
} from '@/lib/complaints/commands/by-itself/tend-commitment'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { batam } from './cast'
import { asWorker } from './notice-world'

const clock = { role: 'clock', governmentId: batam } as const

/** What is to come draws nearer; what has happened stays where it was, as its chain demands. */
async function drawNearer(number: string, days: number): Promise<void> {
  const client = new pg.Client(env().databaseUrl)
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
}

/** What the worker does at its hour, on this complaint alone. */
async function doWhatIsDue(number: string, now: Date): Promise<void> {
  const runs = await db().clock.findMany({
    where: { governmentId: batam, complaint: { number }, stoppedAt: null },
    orderBy: { dueAt: 'asc' },
  })
  for (const { id } of runs) await ring(clock, id, now)
  const { commitments, today } = await listOpenCommitments(clock, now)
  for (const commitment of commitments.filter(({ complaint }) => complaint.number === number)) {
    await tendCommitment(clock, commitment, today, now)
  }
}

export async function letTimePass(number: string, days: number): Promise<void> {
  await drawNearer(number, days)
  await asWorker(() => doWhatIsDue(number, new Date()))
}
