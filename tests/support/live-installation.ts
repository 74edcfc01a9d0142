// Work on an installation that runs: the commands of its staff from this process, on its database.

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { openEmbeddedDatabase } from '@/lib/platform/embedded-postgres'
import { setVariables } from '@/lib/platform/env'
import { demoAccounts, type People, type Person } from '@/prisma/seed/demo-world/people'
import { batam, castOf, type Cast } from './cast'
import type { Installation } from './production-server'

/** Makes this process one of the installation's, and tells where its database is. */
export async function joinInstallation({
  url,
  dataDir,
}: Pick<Installation, 'url' | 'dataDir'>): Promise<string> {
  const { url: database } = await openEmbeddedDatabase(dataDir)
  setVariables({
    DATABASE_URL: database,
    DATABASE_DIRECT_URL: database,
    DATA_DIR: dataDir,
    KESAH_SECRET: readFileSync(path.join(dataDir, 'secret'), 'utf8').trim(),
    APP_URL: url,
    LOG_LEVEL: 'silent',
  })
  return database
}

interface Account {
  id: string
  role: string
  agency: string | null
}

/** The people of the demo; who shares a role with another is either of the two. */
export async function castIn(database: pg.Client): Promise<Cast> {
  const { rows } = await database.query<Account>(
    'SELECT id, role, agency_code AS agency FROM users',
  )
  const ids = demoAccounts.map(({ email, role, agency }) => {
    const account = rows.find((row) => row.role === role && row.agency === agency)
    return [email.split('@')[0] as Person, account?.id ?? '']
  })
  return castOf(batam, Object.fromEntries(ids) as People)
}

/** Until everyone has been told of everything that has happened; what is gathered for later leaves now. */
export async function untilAllAreTold(database: pg.Client): Promise<void> {
  for (;;) {
    await database.query(
      `UPDATE notices SET next_attempt_at = now()
       WHERE status = 'queued' AND next_attempt_at > now()`,
    )
    const { rows } = await database.query<{ open: number }>(
      `SELECT (SELECT count(*) FROM notices WHERE status = 'queued')
         + (SELECT count(*) FROM events JOIN event_cursors USING (government_id)
            WHERE events.sequence > event_cursors.sequence) AS open`,
    )
    if (Number(rows[0]?.open) === 0) return
    await pause(200)
  }
}
