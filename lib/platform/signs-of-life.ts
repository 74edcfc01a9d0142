import { db } from '@/lib/platform/db'

export type Part = 'web' | 'worker'

/** Writes down, by the database's clock, that this part can write. */
export async function giveSign(part: Part): Promise<void> {
  await db().$executeRaw`
    INSERT INTO signs_of_life (part, given_at) VALUES (${part}, clock_timestamp())
    ON CONFLICT (part) DO UPDATE SET given_at = excluded.given_at`
}

/** Seconds since the part last gave a sign; null when it never has. */
export async function secondsSinceSign(part: Part): Promise<number | null> {
  const [found] = await db().$queryRaw<{ seconds: number }[]>`
    SELECT extract(epoch FROM clock_timestamp() - given_at)::float AS seconds
    FROM signs_of_life WHERE part = ${part}`
  return found?.seconds ?? null
}

/** The timetable runs `beat` each minute; after so many seconds several rounds have been missed. */
export const longestSilence = 4 * 60
