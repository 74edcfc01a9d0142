// A migration that failed would keep all later ones from running. Each of ours is one transaction, of
// which nothing is left, or one index that is built while people work, of which an invalid one is left.

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Prisma } from '@/prisma/generated/client'
import { db } from '@/lib/platform/db'
import { transaction } from '@/lib/platform/transaction'

/** Which Prisma holds as long as it migrates. */
const lockOfPrisma = 72_707_369

/** Lets what was begun and not finished be begun again; does nothing while somebody is migrating. */
export async function clearAwayUnfinished(): Promise<void> {
  for (const name of await markUnfinished()) {
    const index = indexOf(name)
    if (index) {
      await db().$executeRaw`${Prisma.raw(`DROP INDEX CONCURRENTLY IF EXISTS "${index}"`)}`
    }
  }
}

async function markUnfinished(): Promise<string[]> {
  return transaction(async (tx) => {
    const [free] = await tx.$queryRaw<{ held: boolean; present: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(${lockOfPrisma}) AS held,
             to_regclass('_prisma_migrations') IS NOT NULL AS present`
    if (!free?.held || !free.present) return []
    const rows = await tx.$queryRaw<{ name: string }[]>`
      UPDATE _prisma_migrations SET rolled_back_at = now()
      WHERE finished_at IS NULL AND rolled_back_at IS NULL RETURNING migration_name AS name`
    return rows.map(({ name }) => name)
  })
}

function indexOf(migration: string): string | undefined {
  const sql = readFileSync(path.resolve('prisma/migrations', migration, 'migration.sql'), 'utf8')
  return /INDEX CONCURRENTLY "(\w+)"/.exec(sql)?.[1]
}
