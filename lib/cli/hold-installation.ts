import pg from 'pg'
import { env } from '@/lib/platform/env'
import { Fault } from '@/lib/platform/fault'

/** Any number, as long as it stays the same. */
const lockKey = 21_71

/**
 * Holds the embedded database for this installation until the returned function is called: whoever holds
 * it also stops the server, so there may be one only. A foreign database serves as many as it likes.
 * @throws {Fault} when another installation holds it
 */
export async function holdInstallation(): Promise<() => Promise<void>> {
  if (!env().embedded) return () => Promise.resolve()
  const client = new pg.Client(env().databaseUrl)
  // A server that dies ends this connection, too; the processes that use it will say so.
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<{ held: boolean }>(
    'SELECT pg_try_advisory_lock($1) AS held',
    [lockKey],
  )
  if (rows[0]?.held) return () => client.end()
  await client.end()
  throw new Fault(`DATA_DIR: Kesah sudah berjalan dengan ${env().dataDir}; pilih DATA_DIR lain`)
}
