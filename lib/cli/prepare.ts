import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
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

function isPrepared(wanted: string): boolean {
  return env().embedded && existsSync(stamp()) && readFileSync(stamp(), 'utf8') === wanted
}

/**
 * Makes the database fit to work with: tables, queues, reference data and, in the demo, its world. The
 * embedded database remembers of what it was made, so that the next start need not look.
 */
export async function prepareDatabase(): Promise<void> {
  const wanted = digest()
  if (isPrepared(wanted)) return
  const { fillDatabase } = await import('@/lib/cli/fill-database')
  await fillDatabase()
  writeFileSync(stamp(), wanted)
}
