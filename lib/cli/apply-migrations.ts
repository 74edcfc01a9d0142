import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { refuseNewerDatabase } from '@/lib/cli/newer-database'
import { saying } from '@/lib/cli/progress'
import { requireRights } from '@/lib/cli/owner-rights'
import { clearAwayUnfinished } from '@/lib/cli/unfinished-migrations'
import { db } from '@/lib/platform/db'
import { env, setVariables } from '@/lib/platform/env'
import { Fault } from '@/lib/platform/fault'
import { prepareQueues } from '@/lib/platform/timetable'

const run = promisify(execFile)

/** No question to the maker's servers, no advertisement, no warning between the lines. */
const quiet = { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1', NODE_NO_WARNINGS: '1' }

async function deploy(): Promise<void> {
  setVariables(quiet)
  const prisma = ['node_modules/prisma/build/index.js', '--config', 'prisma/config.ts']
  try {
    await run(process.execPath, [...prisma, 'migrate', 'deploy'])
  } catch (error) {
    const { stderr } = error as { stderr?: string }
    const reason = stderr?.split('\n').find((line) => /error/i.test(line)) ?? String(error)
    throw new Fault(`Migrasi basis data gagal: ${reason.trim()}`, { cause: error })
  }
}

/**
 * Brings tables, queues and grants up to this version, by the stock Prisma CLI; quick when nothing is
 * missing. Must run as the owner of the database.
 * @returns the names of the migrations that were missing
 * @throws {Fault} naming a right that is missing, before anything is begun; with the reason that the
 * database gave; or when a later version has worked in it
 */
export async function applyMigrations(): Promise<readonly string[]> {
  const pending = await refuseNewerDatabase()
  if (pending.length > 0) {
    await requireRights()
    await clearAwayUnfinished()
    await saying(`Menerapkan ${pending.length} migrasi basis data`, deploy)
    // Whether the tables are current is for the web process to see, too (/api/health/ready).
    await db().$executeRaw`GRANT SELECT ON _prisma_migrations TO kesah_app, kesah_worker`
  }
  await prepareQueues(env().databaseDirectUrl)
  return pending
}
