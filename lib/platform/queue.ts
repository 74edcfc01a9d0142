// Every change to a complaint wakes the workers in its own transaction. Events are their own outbox,
// so the wake-up carries nothing, and one that gets lost is made good at the next minute or start. It
// is therefore a bare NOTIFY, which PostgreSQL delivers at the commit and forgets at a rollback, and
// not a row of a queue: at a unique row two commands would wait for each other, and the second could
// miss a worker that has already taken the first.

import type { Transaction } from '@/lib/platform/transaction'

export const wakeChannel = 'kesah_wake'

/** Tells the workers, once this transaction has committed, that there is something to do. */
export async function wake(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${wakeChannel}, '')`
}
