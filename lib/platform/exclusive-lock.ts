import pg from 'pg'
import { env } from '@/lib/platform/env'

/**
 * Does `run` unless another process is at the same task at this moment. The database keeps them apart
 * for as long as the connection stands; when it falls, `lost` says so.
 * @returns whether it was done
 */
export async function withExclusiveLock(
  task: string,
  run: (lost: AbortSignal) => Promise<void>,
): Promise<boolean> {
  const lost = new AbortController()
  const client = new pg.Client({
    connectionString: env().databaseDirectUrl,
    options: '-c role=kesah_worker',
    connectionTimeoutMillis: 15_000,
  })
  client.on('error', () => lost.abort())
  client.on('end', () => lost.abort())
  await client.connect()
  try {
    const { rows } = await client.query<{ held: boolean }>(
      'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held',
      [`kesah ${task}`],
    )
    if (!rows[0]?.held) return false
    await run(lost.signal)
    return true
  } finally {
    await client.end()
  }
}
