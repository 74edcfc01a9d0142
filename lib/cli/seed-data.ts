import { existsSync, globSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { say, saying } from '@/lib/cli/progress'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { loadDemo } from '@/prisma/seed/demo'
import { loadReference } from '@/prisma/seed/reference'

/** Each folder below prisma/seed is a government's reference data. */
export async function seedReference(): Promise<number> {
  let inserted = 0
  for (const file of globSync('prisma/seed/*/government.json').sort()) {
    inserted += await loadReference(db(), path.dirname(file))
  }
  return inserted
}

/** Stands while the demo world is being made: found at a start, it tells of one left half made. */
function unfinishedMark(): string {
  return path.join(env().dataDir, 'demo.unfinished')
}

export function isDemoUnfinished(): boolean {
  return existsSync(unfinishedMark())
}

/** The demo world goes only into a database in which nobody has done anything. */
export async function seedDemo(): Promise<void> {
  if ((await db().user.count()) > 0) return
  writeFileSync(unfinishedMark(), '')
  await saying('Memuat dunia contoh', () => loadDemo())
  rmSync(unfinishedMark())
  say('Dunia contoh siap.')
}
