import type { Prisma } from '@/prisma/generated/client'
import { db } from '@/lib/platform/db'
import { codesOf } from '@/lib/platform/failure-codes'

export type Transaction = Prisma.TransactionClient

/**
 * Everything that `run` writes, or nothing. Rows that must not change meanwhile are locked by the
 * caller; a queue of fifty at one row is normal, so waiting is allowed for as long as a person waits.
 */
export async function transaction<T>(run: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let left = triesAfterConflict; ; left -= 1) {
    try {
      return await db().$transaction(run, { maxWait: 15_000, timeout: 20_000 })
    } catch (error) {
      if (left === 0 || !codesOf(error).some((code) => conflicts.has(code))) throw error
    }
  }
}

const triesAfterConflict = 4

/** Two that waited for each other: PostgreSQL took one back whole, and it can be done again. */
const conflicts = new Set(['P2034', '40P01', '40001'])
