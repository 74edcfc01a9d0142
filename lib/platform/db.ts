import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/lib/platform/env'
import { PrismaClient } from '@/prisma/generated/client'

/** What a connection may do; the grants stand in the first migration. `owner` is for migrations and operators. */
export type DatabaseRole = 'kesah_app' | 'kesah_worker' | 'owner'

/** A client of its own; every connection of it takes on `role` before its first statement. */
export function openDatabase(url: string, role: DatabaseRole, connections = 10): PrismaClient {
  const adapter = new PrismaPg({
    connectionString: url,
    max: connections,
    // Also how long one waits for a free connection: as long as lib/platform/transaction.ts allows.
    connectionTimeoutMillis: 15_000,
    ...(role === 'owner' ? {} : { options: `-c role=${role}` }),
  })
  return new PrismaClient({ adapter })
}

/** The process keeps one client, also across Next's hot reloads and its separate server bundles. */
const processWide = globalThis as typeof globalThis & {
  kesahDatabase?: PrismaClient | undefined
  kesahDatabaseRole?: DatabaseRole
}

/** Says once, before the first query, as whom this process speaks to the database. */
export function actAs(role: DatabaseRole): void {
  processWide.kesahDatabaseRole = role
}

export function db(): PrismaClient {
  processWide.kesahDatabase ??= openDatabase(
    env().databaseUrl,
    processWide.kesahDatabaseRole ?? 'kesah_app',
  )
  return processWide.kesahDatabase
}

export async function closeDatabase(): Promise<void> {
  await processWide.kesahDatabase?.$disconnect()
  processWide.kesahDatabase = undefined
}
