import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { refuseNewerDatabase } from '@/lib/cli/newer-database'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'

/** What the content of a prepared database follows from. */
const sources = ['package-lock.json', 'prisma/migrations/**/*.sql', 'prisma/seed/**/*.json']

function digest(): string {
  const hash = createHash('sha256').update(`demo ${env().demo}`)
  for (const file of globSync(sources).sort()) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

/** Beside the embedded database, with which it lives and dies. */
function stamp(): string {
  return path.join(env().dataDir, 'prepared')
}

/** What is written beside the database does not know of a copy that was put back in its place. */
async function isPrepared(wanted: string, pending: readonly string[]): Promise<boolean> {
  if (!env().embedded || !existsSync(stamp()) || readFileSync(stamp(), 'utf8') !== wanted)
    return false
  return pending.length === 0 && (await db().government.count()) > 0
}

/**
 * Makes the database fit to work with: tables, queues, reference data and, in the demo, its world. The
 * embedded database remembers of what it was made, so that the next start need not look through it all.
 * @throws {Fault} when a later version has worked in it
 */
export async function prepareDatabase(): Promise<void> {
  const pending = await refuseNewerDatabase()
  const wanted = digest()
  if (await isPrepared(wanted, pending)) return
  const { fillDatabase } = await import('@/lib/cli/fill-database')
  await fillDatabase()
  writeFileSync(stamp(), wanted)
}
