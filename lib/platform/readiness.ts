import { setTimeout as pause } from 'node:timers/promises'
import { db } from '@/lib/platform/db'
import { fileStore } from '@/lib/platform/files'
import { log } from '@/lib/platform/log'
import { reachScanner } from '@/lib/platform/malware'
import { pendingMigrations } from '@/lib/platform/migrations'

type Check = 'ok' | 'failed'

export interface Readiness {
  status: 'ok' | 'unavailable'
  checks: { database: Check; migrations: Check; files: Check; scanner: Check }
}

/** A database that takes longer counts as away: whoever asks (a load balancer) must not wait. */
const patience = 2000

async function holds(claim: Promise<boolean>): Promise<Check> {
  const timer = new AbortController()
  const tooLate = pause(patience, false, { signal: timer.signal }).catch(() => false)
  try {
    return (await Promise.race([claim, tooLate])) ? 'ok' : 'failed'
  } catch (error) {
    log().warn({ err: error }, 'not ready')
    return 'failed'
  } finally {
    timer.abort()
  }
}

/**
 * Whether this process can serve: the database answers, and it has the tables this version needs.
 * Without the file store or the scanner no photo comes in, but complaints do: these two only tell.
 */
export async function readiness(): Promise<Readiness> {
  const [database, files, scanner] = await Promise.all([
    holds(db().$queryRaw`SELECT 1`.then(() => true)),
    holds(
      fileStore()
        .reach()
        .then(() => true),
    ),
    holds(reachScanner().then(() => true)),
  ])
  const migrations =
    database === 'ok'
      ? await holds(pendingMigrations().then((names) => names.length === 0))
      : 'failed'
  const ready = database === 'ok' && migrations === 'ok'
  return { status: ready ? 'ok' : 'unavailable', checks: { database, migrations, files, scanner } }
}
