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

/**
 * Makes the database fit to work with: tables, queues, reference data and, in the demo, its world. All
 * of it is quick when it is there already.
 */
export async function prepareDatabase(): Promise<void> {
  if (env().demo) await dropUnfinishedDemo()
  const applied = await applyMigrations()
  if (applied.length > 0) await saying('Memuat data acuan', seedReference)
  else await seedReference()
  if (env().demo) await seedDemo()
}
