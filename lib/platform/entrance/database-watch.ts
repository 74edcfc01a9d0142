import pg from 'pg'
import { isDatabaseAway } from '@/lib/platform/failure-codes'
import { log } from '@/lib/platform/log'
import { singleFlight } from '@/lib/platform/single-flight'

export interface DatabaseWatch {
  isAway: () => boolean
  /** Looks now. */
  look: () => Promise<void>
  stop: () => Promise<void>
}

const patience = 2000
const everyMilliseconds = 1000

/** A server that is merely slow misses one look now and then; one that hangs misses all. */
const missesUntilAway = 3

/**
 * Looks every second, on a connection of its own, whether the database answers.
 * @param onAway called each time that it has gone
 */
export function watchDatabase(url: string, onAway: () => void): DatabaseWatch {
  const pool = new pg.Pool({
    connectionString: url,
    options: '-c role=kesah_app',
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  })
  let isAway = false
  let misses = 0

  async function answers(): Promise<'yes' | 'late' | 'gone'> {
    try {
      await pool.query('SELECT 1')
      return 'yes'
    } catch (error) {
      return isDatabaseAway(error) && !isLate(error) ? 'gone' : 'late'
    }
  }

  const look = singleFlight(async () => {
    // A connection that was cut says nothing yet about the next one.
    let found = await answers()
    if (found === 'gone') found = await answers()
    misses = found === 'yes' ? 0 : misses + 1
    if (found === 'yes') change(false)
    else if (found === 'gone' || misses >= missesUntilAway) change(true)
  })

  function change(toAway: boolean): void {
    if (isAway === toAway) return
    isAway = toAway
    log().warn(isAway ? 'the database is away' : 'the database is back')
    if (isAway) onAway()
  }

  pool.on('error', () => void look())
  const timer = setInterval(() => void look(), everyMilliseconds).unref()
  return {
    isAway: () => isAway,
    look,
    async stop() {
      clearInterval(timer)
      await pool.end()
    },
  }
}

function isLate(error: unknown): boolean {
  return error instanceof Error && /timeout/i.test(error.message)
}
