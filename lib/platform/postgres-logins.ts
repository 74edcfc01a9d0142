// The logins of the embedded server. Each process connects with one of its own, which is a member of its
// group role alone: none of them can become the owner, nor another one.

import { createHmac } from 'node:crypto'
import pg from 'pg'

/** Whose login, and the group role that is all it can do (first migration). */
const logins = {
  app: { login: 'kesah_app_login', group: 'kesah_app' },
  worker: { login: 'kesah_worker_login', group: 'kesah_worker' },
  report: { login: 'kesah_report_login', group: 'kesah_report' },
} as const

export type LoginName = keyof typeof logins

/** Follows from the owner's, and tells nothing of it: nobody has to keep it. */
function passwordOf(login: string, ownerPassword: string): string {
  return createHmac('sha256', ownerPassword).update(login).digest('base64url')
}

/** @param ownerUrl of the embedded database @returns the same database, for another login */
export function loginUrl(ownerUrl: string, name: LoginName): string {
  const url = new URL(ownerUrl)
  const { login } = logins[name]
  url.password = passwordOf(login, url.password)
  url.username = login
  return url.href
}

/**
 * Makes the logins, also in a server that an earlier version has made; quick where they are there.
 * @param client of the server's administrator
 */
export async function ensureLogins(client: pg.Client, ownerPassword: string): Promise<void> {
  for (const { login, group } of Object.values(logins)) {
    if (!(await isRole(client, group))) {
      // The first migration would make it; as its owner's it must be his to pass on.
      await client.query(`CREATE ROLE ${group} NOLOGIN`)
      await client.query(`GRANT ${group} TO kesah WITH ADMIN OPTION`)
    }
    if (await isRole(client, login)) continue
    const password = pg.escapeLiteral(passwordOf(login, ownerPassword))
    await client.query(`CREATE ROLE ${login} LOGIN IN ROLE ${group} PASSWORD ${password}`)
  }
  // Else the owner would not see whether others still work with the server (isUsedByOthers).
  await client.query('GRANT pg_read_all_stats TO kesah')
}

async function isRole(client: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [name])
  return rowCount !== 0
}
