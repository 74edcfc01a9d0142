import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { DomainError } from '@/lib/kernel/errors'
import { keyedHash } from '@/lib/platform/crypto'
import { db } from '@/lib/platform/db'

/** How often something may be done by one key: at most `points` times in `seconds`. */
export interface Limit {
  /** Part of the stored key: a renamed limit begins to count anew. */
  readonly name: string
  readonly points: number
  readonly seconds: number
}

interface Statement {
  text: string
  values: unknown[]
}

interface Counter {
  points: number
  expire: bigint | null
}

/** The library speaks to a pg client; ours is Prisma's, which gives bigint where pg gives text. */
const client = {
  async query({ text, values }: Statement): Promise<{ rows: unknown[] }> {
    const rows = await db().$queryRawUnsafe<Counter[]>(text, ...values)
    return { rows: rows.map((row) => ({ ...row, expire: row.expire && Number(row.expire) })) }
  },
}

const limiters = new Map<string, RateLimiterPostgres>()

function limiterFor(limit: Limit): RateLimiterPostgres {
  const known = limiters.get(limit.name)
  if (known) return known
  const limiter = new RateLimiterPostgres({
    storeClient: client,
    storeType: 'client',
    tableName: 'rate_limits',
    tableCreated: true,
    keyPrefix: limit.name,
    points: limit.points,
    duration: limit.seconds,
  })
  limiters.set(limit.name, limiter)
  return limiter
}

/** Neither addresses nor phone numbers stand in the table: only their keyed hashes. */
function hashed(key: string): string {
  return Buffer.from(keyedHash('index', key)).toString('base64url')
}

export interface Count {
  /** Whether it was still within the limit. */
  readonly isWithin: boolean
  /** Whether this key had not been counted before, in this while. */
  readonly isFirst: boolean
}

/**
 * Counts one attempt, or what weighs as much as `points` of them. Parallel attempts are all counted, since
 * the database does the adding.
 */
export async function count(limit: Limit, key: string, points = 1): Promise<Count> {
  try {
    const { isFirstInDuration } = await limiterFor(limit).consume(hashed(key), points)
    return { isWithin: true, isFirst: isFirstInDuration }
  } catch (error) {
    if (error instanceof RateLimiterRes) return { isWithin: false, isFirst: false }
    throw error
  }
}

/**
 * The same, where nothing goes on beyond the limit.
 * @throws {DomainError} too_many_attempts
 */
export async function consume(limit: Limit, key: string, points = 1): Promise<void> {
  const { isWithin } = await count(limit, key, points)
  if (!isWithin) throw new DomainError('too_many_attempts')
}

/** Counts one attempt and refuses none; returns how many there were in the time of the limit. */
export async function tally(limit: Limit, key: string): Promise<number> {
  return (await limiterFor(limit).penalty(hashed(key))).consumedPoints
}

/** Takes back what `consume` counted, when the attempt proved honest. */
export async function refund(limit: Limit, key: string): Promise<void> {
  await limiterFor(limit).reward(hashed(key))
}
