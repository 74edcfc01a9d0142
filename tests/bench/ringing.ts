import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { databaseOn, onServer, startMigratedServer } from '../support/database-server'
import type { Plan } from './plan'

/** Of one database in which all complaints are open, and one clock of fifty ran out yesterday. */
export interface RingingFigures {
  complaints: number
  /** Steps taken: people called. */
  called: number
  /** Of them before the job was told to stop in the middle; it then went on where it was. */
  calledBefore: number
  /** Steps taken by a second whole round. */
  calledAgain: number
  /** Milliseconds for a thousand clocks: until it is known when each rings; and for those that rang. */
  settingPerThousand: number
  ringingPerThousand: number
  /** Bytes of heap at the highest. */
  heap: number
}

/** MiB: whatever the number of complaints, the job has to do with these; the code alone takes seventy. */
export const heapLimit = 256

const there = path.resolve(import.meta.dirname, 'ringing-there.ts')

/** The job on databases of its own, where no other worker is, each in a process of its own. */
export async function measureRinging({
  openComplaints,
}: Pick<Plan, 'openComplaints'>): Promise<RingingFigures[]> {
  const { url, template, stop } = await startMigratedServer()
  try {
    const figures: RingingFigures[] = []
    for (const count of openComplaints) {
      await onServer(url, `CREATE DATABASE ringing_${count} TEMPLATE ${template}`)
      // The job is measured, not the disk: each call waits for it once.
      await onServer(url, `ALTER DATABASE ringing_${count} SET synchronous_commit TO off`)
      const asked = JSON.stringify({ databaseUrl: databaseOn(url, `ringing_${count}`), count })
      const few = [`--max-old-space-size=${heapLimit}`, '--import', 'tsx']
      const { stdout } = await promisify(execFile)('node', [...few, there, asked])
      figures.push(JSON.parse(stdout) as RingingFigures)
    }
    return figures
  } finally {
    await stop()
  }
}
