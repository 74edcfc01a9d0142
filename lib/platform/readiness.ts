import { setTimeout as pause } from 'node:timers/promises'
import { freeBytes } from '@/lib/platform/disk-room'
import { env } from '@/lib/platform/env'
import { fileStore } from '@/lib/platform/files'
import { log } from '@/lib/platform/log'
import { reachMail } from '@/lib/platform/mail'
import { reachScanner } from '@/lib/platform/malware'
import { schemaState } from '@/lib/platform/migrations'
import { giveSign, longestSilence, secondsSinceSign } from '@/lib/platform/signs-of-life'

type Check = 'ok' | 'failed'

type Name = 'database' | 'migrations' | 'disk' | 'worker' | 'mail' | 'files' | 'scanner'

export interface Readiness {
  status: 'ok' | 'unavailable'
  checks: Record<Name, Check>
}

/** A part that takes longer counts as away: whoever asks (a load balancer) must not wait. */
const patience = 2000

/** Milliseconds for which an answer holds that costs somebody a write, or another server a visit. */
const freshnessOfWriting = 1000
const freshnessOfMail = 60_000

/** Bytes without which PostgreSQL cannot lay down the next piece of its log. */
const leastForLog = 64 * 1024 * 1024

async function holds(claim: Promise<unknown>): Promise<Check> {
  const timer = new AbortController()
  const tooLate = pause(patience, false, { signal: timer.signal }).catch(() => false)
  try {
    const found = await Promise.race([claim.then((held) => held !== false), tooLate])
    return found ? 'ok' : 'failed'
  } catch (error) {
    log().warn({ err: error }, 'not ready')
    return 'failed'
  } finally {
    timer.abort()
  }
}

/** What was found a moment ago is found again. */
function remembered<Found>(look: () => Promise<Found>, milliseconds: number) {
  let found: Promise<Found> | undefined
  let until = 0
  return () => {
    if (!found || performance.now() > until) {
      found = look()
      until = performance.now() + milliseconds
    }
    return found
  }
}

async function isSchemaKnown(): Promise<boolean> {
  const { pending, unknown } = await schemaState()
  return pending.length === 0 && unknown.length === 0
}

async function isWorkerAlive(): Promise<boolean> {
  const seconds = await secondsSinceSign('worker')
  return seconds !== null && seconds < longestSilence
}

const writing = remembered(() => holds(giveSign('web')), freshnessOfWriting)
const mail = remembered(() => holds(reachMail()), freshnessOfMail)

/**
 * Whether this process can serve, each part asked by doing what it is for: the database takes a row, it
 * has the tables of this version and of no later one, and beside the embedded one there is room for its
 * log. Without worker, mail, file store or scanner complaints still come in: these only tell.
 */
export async function readiness(): Promise<Readiness> {
  const database = await writing()
  const ofDatabase = (ask: () => Promise<boolean>) =>
    database === 'ok' ? holds(ask()) : Promise.resolve<Check>('failed')
  const [migrations, worker, disk, files, scanner, sending] = await Promise.all([
    ofDatabase(isSchemaKnown),
    ofDatabase(isWorkerAlive),
    holds(freeBytes().then((bytes) => bytes > leastForLog)),
    holds(fileStore().reach()),
    holds(reachScanner()),
    mail(),
  ])
  const needed = [database, migrations, ...(env().embedded ? [disk] : [])]
  return {
    status: needed.every((check) => check === 'ok') ? 'ok' : 'unavailable',
    checks: { database, migrations, disk, worker, mail: sending, files, scanner },
  }
}
