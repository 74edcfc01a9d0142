import { mkdirSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { refuseNewerDatabase } from '@/lib/cli/newer-database'
import { prepareDatabase } from '@/lib/cli/prepare'
import { say } from '@/lib/cli/progress'
import { actAs, closeDatabase } from '@/lib/platform/db'
import { loginUrl, type LoginName } from '@/lib/platform/postgres-logins'
import { isUsedByOthers, keepRunning, openEmbeddedDatabase } from '@/lib/platform/embedded-postgres'
import { env, setVariables, settings } from '@/lib/platform/env'
import { Fault } from '@/lib/platform/fault'
import { generatedSecret } from '@/lib/platform/generated-secret'
import { noteProcess } from '@/lib/platform/process-log'

const oldestVersion = 150_000

export interface ProvidedDatabase {
  /** Variables by which a process of ours has the login that is meant for it, and no other. */
  variablesFor: (login: LoginName) => Record<string, string>
  /** Looks after the embedded server until told to stop. */
  keep: (stopped: AbortSignal) => Promise<void>
  /** Ends the embedded server; does nothing to a database of someone else's. */
  stop: () => Promise<void>
  /** The same, if this process started it and nobody else has come since. */
  leave: () => Promise<void>
}

/**
 * Sees to it that `env()` names a database that answers: the one of DATABASE_URL, or the embedded one,
 * attached to or started. Our children inherit the variables.
 * @throws {Fault} naming what is in the way
 */
export async function provideDatabase(): Promise<ProvidedDatabase> {
  actAs('owner')
  const dataDir = path.resolve(settings().dataDir)
  mkdirSync(dataDir, { recursive: true })
  setVariables({ DATA_DIR: dataDir })
  return settings().databaseUrl ? await foreignDatabase() : await embeddedDatabase()
}

async function foreignDatabase(): Promise<ProvidedDatabase> {
  const client = new pg.Client({
    connectionString: env().databaseDirectUrl,
    connectionTimeoutMillis: 10_000,
  })
  await client.connect()
  const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num')
  await client.end()
  if (Number(rows[0]?.server_version_num) < oldestVersion) {
    throw new Fault('DATABASE_URL: Kesah memerlukan PostgreSQL 15 atau lebih baru')
  }
  const nothing = () => Promise.resolve()
  // Whoever runs a database of his own says in DATABASE_URL by which login.
  return { variablesFor: () => ({}), keep: nothing, stop: nothing, leave: nothing }
}

async function embeddedDatabase(): Promise<ProvidedDatabase> {
  const { dataDir } = settings()
  const { url, started, stop } = await openEmbeddedDatabase(dataDir, () =>
    say('Menyiapkan basis data bawaan untuk pertama kali …'),
  )
  setVariables({
    KESAH_EMBEDDED: '1',
    DATABASE_URL: url,
    KESAH_DEMO: settings().demo ? '1' : '0',
    KESAH_SECRET: settings().secret ?? generatedSecret(path.join(dataDir, 'secret')),
  })
  return {
    variablesFor(login) {
      const own = loginUrl(url, login)
      return { DATABASE_URL: own, DATABASE_DIRECT_URL: own }
    },
    keep: (stopped) =>
      keepRunning(dataDir, stopped, (revival) => noteProcess({ process: 'database', ...revival })),
    stop,
    async leave() {
      if (started && !(await isUsedByOthers(url))) await stop()
    },
  }
}

/** The embedded database is ours to bring up to date; another is its administrator's. */
async function assertCurrent(): Promise<void> {
  if (env().embedded) {
    await prepareDatabase()
    return
  }
  if ((await refuseNewerDatabase()).length > 0) {
    throw new Fault('Basis data belum sesuai versi ini; jalankan: npm run -s kesah -- migrate')
  }
}

/** Runs an operator's command on the database, as its owner. */
export async function withDatabase(run: () => Promise<void>): Promise<void> {
  const database = await provideDatabase()
  try {
    await assertCurrent()
    await run()
  } finally {
    await closeDatabase()
    await database.leave()
  }
}
