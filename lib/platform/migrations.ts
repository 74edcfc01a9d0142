import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { db } from '@/lib/platform/db'

function shipped(): string[] {
  const folder = path.resolve('prisma/migrations')
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

/** Those that the database has carried out. */
async function finished(): Promise<string[]> {
  const [found] = await db().$queryRaw<{ present: boolean }[]>`
    SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present`
  if (!found?.present) return []
  const rows = await db().$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
  return rows.map(({ name }) => name)
}

export interface SchemaState {
  /** The migrations of this version that the database has not finished; all of them when it is new. */
  readonly pending: readonly string[]
  /** Those of the database that this version has never heard of: a later one has worked there. */
  readonly unknown: readonly string[]
}

export async function schemaState(): Promise<SchemaState> {
  const [there, here] = [new Set(await finished()), new Set(shipped())]
  return {
    pending: [...here].filter((name) => !there.has(name)),
    unknown: [...there].filter((name) => !here.has(name)),
  }
}
