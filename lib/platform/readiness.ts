import { setTimeout as pause } from 'node:timers/promises'
import { db } from '@/lib/platform/db'
import { log } from '@/lib/platform/log'
import { pendingMigrations } from '@/lib/platform/migrations'

type Check = 'ok' | 'failed'

export interface Readiness {
  status: 'ok' | 'unavailable'
  checks: { database: Check; migrations: Check }
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

/** Whether this process can serve: the database answers, and it has the tables this version needs. */
export async function readiness(): Promise<Readiness> {
  const database = await holds(db().$queryRaw`SELECT 1`.then(() => true))
  const migrations =
    database === 'ok'
      ? await holds(pendingMigrations().then((names) => names.length === 0))
      : 'failed'
  const ready = database === 'ok' && migrations === 'ok'
  return { status: ready ? 'ok' : 'unavailable', checks: { database, migrations } }
}
