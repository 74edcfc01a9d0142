import pg from 'pg'
import { env } from '@/lib/platform/env'

/** Runs one statement with the rights of a database role; nothing of it stays. */
export async function asRole(role: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({
    connectionString: env().databaseUrl,
    options: `-c role=${role}`,
  })
  await client.connect()
  try {
    await client.query('BEGIN')
    return await client.query(statement)
  } finally {
    await client.end()
  }
}

/** The code of PostgreSQL's refusal; null when the statement was carried out. */
export async function refusalOf(role: string, statement: string): Promise<string | null> {
  try {
    await asRole(role, statement)
    return null
  } catch (error) {
    return (error as { code: string }).code
  }
}
