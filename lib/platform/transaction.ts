import type { Prisma } from '@/prisma/generated/client'
import { db } from '@/lib/platform/db'

export type Transaction = Prisma.TransactionClient

/**
 * Everything that `run` writes, or nothing. Rows that must not change meanwhile are locked by the
 * caller; a queue of fifty at one row is normal, so waiting is allowed for as long as a person waits.
 */
export function transaction<T>(run: (tx: Transaction) => Promise<T>): Promise<T> {
  return db().$transaction(run, { maxWait: 15_000, timeout: 20_000 })
}
