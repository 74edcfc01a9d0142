// What happens by itself cannot be taken back by the clock that did it wrongly. The database's time is
// everybody's; a machine that differs from it acts on nothing.

import { db } from '@/lib/platform/db'

/** Milliseconds by which clocks of good machines may differ. */
export const mostDifference = 60_000

/** Milliseconds by which this machine's clock is ahead of the database's; behind it, they are negative. */
export async function aheadOfDatabase(): Promise<number> {
  const asked = Date.now()
  const [row] = await db().$queryRaw<{ time: Date }[]>`SELECT clock_timestamp() AS time`
  const midway = (asked + Date.now()) / 2
  return midway - (row?.time.getTime() ?? midway)
}
