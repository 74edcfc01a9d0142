import pg from 'pg'
import { closeDatabase } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'

/** Throws away the embedded database with all that is in it, and makes an empty one in its place. */
export async function recreateDatabase(): Promise<void> {
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
