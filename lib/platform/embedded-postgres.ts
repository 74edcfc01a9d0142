// The PostgreSQL that Kesah brings along, for those who set no DATABASE_URL. It lives in DATA_DIR:
//   postgres/            the data folder        database-password   made on first use
//   postgres.log         the last run           postgres.port       the port of the last run
// One server serves every process of an installation: whoever comes first starts it, others attach.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { generatedSecret } from '@/lib/platform/generated-secret'
import { freePort } from '@/lib/platform/port'
import { assertReachable, serverAccount } from '@/lib/platform/postgres-account'
import { ensureLogins } from '@/lib/platform/postgres-logins'
import { postgresBinaries } from '@/lib/platform/postgres-binaries'
import { hasDataFolder, makeDataFolder } from '@/lib/platform/postgres-folder'
import { readPostmaster } from '@/lib/platform/postgres-lock'
import { startServer, stopServer, untilItAnswers } from '@/lib/platform/postgres-server'

const host = '127.0.0.1'

export interface EmbeddedDatabase {
  /** For the owner `kesah` of the database `kesah`. */
  url: string
  /** Whether this call started the server, or found it running. */
  started: boolean
  stop: () => Promise<void>
}

interface Home {
  dataDir: string
  folder: string
  logFile: string
  portFile: string
  password: string
}

function homeIn(dataDir: string): Home {
  const absolute = path.resolve(dataDir)
  mkdirSync(absolute, { recursive: true })
  return {
    dataDir: absolute,
    folder: path.join(absolute, 'postgres'),
    logFile: path.join(absolute, 'postgres.log'),
    portFile: path.join(absolute, 'postgres.port'),
    password: generatedSecret(path.join(absolute, 'database-password')),
  }
}

function address(home: Home, port: number, user: 'kesah' | 'postgres'): string {
  return `postgresql://${user}:${home.password}@${host}:${port}/${user}`
}

function lastPort(home: Home): number {
  try {
    return Number(readFileSync(home.portFile, 'utf8'))
  } catch {
    return 0
  }
}

/** The owner may make roles (the first migration does) and databases (tests do), and nothing more. */
async function ensureDatabase(home: Home, port: number): Promise<void> {
  const client = new pg.Client(address(home, port, 'postgres'))
  await client.connect()
  try {
    // Processes that start at once make it one after the other; the lock ends with the connection.
    await client.query(`SELECT pg_advisory_lock(hashtextextended('kesah roles', 0))`)
    const roles = await client.query(`SELECT FROM pg_roles WHERE rolname = 'kesah'`)
    if (roles.rowCount === 0) {
      const password = pg.escapeLiteral(home.password)
      await client.query(`CREATE ROLE kesah LOGIN CREATEROLE CREATEDB PASSWORD ${password}`)
    }
    await ensureLogins(client, home.password)
    const databases = await client.query(`SELECT FROM pg_database WHERE datname = 'kesah'`)
    if (databases.rowCount === 0) await client.query('CREATE DATABASE kesah OWNER kesah')
  } finally {
    await client.end()
  }
}

async function start(home: Home, onFirstRun: () => void): Promise<number> {
  const account = serverAccount()
  const { initdb, postgres } = await postgresBinaries()
  if (account) {
    assertReachable(postgres, account)
    assertReachable(home.folder, account)
  }
  if (!hasDataFolder(home.folder)) {
    onFirstRun()
    await makeDataFolder(home.folder, initdb, home.password, account)
  }
  const port = await freePort(host, lastPort(home))
  const { folder, logFile } = home
  await startServer({ postgres, folder, logFile, port, account }, address(home, port, 'postgres'))
  writeFileSync(home.portFile, String(port))
  return port
}

async function attach(home: Home): Promise<number | undefined> {
  const running = readPostmaster(home.folder)
  if (!running) return undefined
  const isAlive = () => readPostmaster(home.folder) !== undefined
  await untilItAnswers(address(home, running.port, 'postgres'), isAlive, home.logFile)
  return running.port
}

/**
 * Attaches to the running server of `dataDir`, or starts it; makes everything on first use.
 * @throws {Fault} naming what keeps it from starting
 */
export async function openEmbeddedDatabase(
  dataDir: string,
  onFirstRun: () => void = () => undefined,
): Promise<EmbeddedDatabase> {
  const home = homeIn(dataDir)
  const { port, started } = await attachOrStart(home, onFirstRun)
  await ensureDatabase(home, port)
  return { url: address(home, port, 'kesah'), started, stop: () => stopServer(home.folder) }
}

async function attachOrStart(
  home: Home,
  onFirstRun: () => void,
): Promise<{ port: number; started: boolean }> {
  const found = await attach(home)
  if (found !== undefined) return { port: found, started: false }
  try {
    return { port: await start(home, onFirstRun), started: true }
  } catch (error) {
    // Another process may have been quicker by a moment.
    const port = await attach(home)
    if (port === undefined) throw error
    return { port, started: false }
  }
}

/** What became of the server: it had died, it is up again, or it does not come up for a reason. */
export type Revival = { what: 'crashed' | 'restarted' } | { what: 'not-restarted'; how: string }

/** Milliseconds between looks; while it does not come up, twice as many each time. */
const lookEvery = 1000
const longestPause = 30_000

/**
 * Looks after the server of `dataDir` until told to stop: one that dies comes up again, on the same port,
 * and its users reconnect by themselves. What keeps it from that is told once, and it is tried again.
 */
export async function keepRunning(
  dataDir: string,
  stopped: AbortSignal,
  onChange: (revival: Revival) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const { folder } = homeIn(dataDir)
  let wait = lookEvery
  for (;;) {
    await pause(wait, undefined, { signal: stopped }).catch(() => undefined)
    if (stopped.aborted) return
    if (readPostmaster(folder)) {
      wait = lookEvery
      continue
    }
    if (wait === lookEvery) await onChange({ what: 'crashed' })
    try {
      await openEmbeddedDatabase(dataDir)
      wait = lookEvery
      await onChange({ what: 'restarted' })
    } catch (error) {
      if (wait === lookEvery) await onChange({ what: 'not-restarted', how: String(error) })
      wait = Math.min(wait * 2, longestPause)
    }
  }
}

/** Whether any process but the asking one works with the server. */
export async function isUsedByOthers(url: string): Promise<boolean> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    const others = await client.query(
      `SELECT FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() LIMIT 1`,
    )
    return others.rowCount !== 0
  } finally {
    await client.end()
  }
}
