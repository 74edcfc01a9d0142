import pg from 'pg'
import { applyMigrations } from '@/lib/cli/apply-migrations'
import { saying } from '@/lib/cli/progress'
import { isDemoUnfinished, seedDemo, seedReference } from '@/lib/cli/seed-data'
import { closeDatabase } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'

/** A demo world that was cut off half made is thrown away: nobody has worked in it. */
async function dropUnfinishedDemo(): Promise<void> {
  if (!isDemoUnfinished()) return
  await closeDatabase()
  const home = new URL(env().databaseDirectUrl)
  const database = pg.escapeIdentifier(home.pathname.slice(1))
  home.pathname = '/postgres'
  const client = new pg.Client(home.href)
  await client.connect()
  await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
  await client.query(`CREATE DATABASE ${database}`)
  await client.end()
}

/** Tables, queues, reference data and, in the demo, its world; what is there already stays as it is. */
export async function fillDatabase(): Promise<void> {
  if (env().demo) await dropUnfinishedDemo()
  await applyMigrations()
  await saying('Memuat data acuan', seedReference)
  if (env().demo) await seedDemo()
}
