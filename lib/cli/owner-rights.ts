// What the owner of the database must be allowed to do, asked before the first migration begins.

import { db } from '@/lib/platform/db'
import { Fault } from '@/lib/platform/fault'

const roles = ['kesah_app', 'kesah_worker', 'kesah_report', 'kesah_backup']

interface Rights {
  account: string
  database: string
  isSuperuser: boolean
  mayCreateRoles: boolean
  mayCreateHere: boolean
  mayCreateSchemas: boolean
  hasTrigrams: boolean
  /** Of our roles those that exist, and those of them that the account has. */
  existing: string[]
  held: string[]
}

async function findRights(): Promise<Rights> {
  const [found] = await db().$queryRaw<Rights[]>`
    SELECT quote_ident(current_user) AS account, quote_ident(current_database()) AS database,
      rolsuper AS "isSuperuser", rolcreaterole AS "mayCreateRoles",
      coalesce(has_schema_privilege(to_regnamespace('public')::oid, 'CREATE'), true) AS "mayCreateHere",
      has_database_privilege(current_database(), 'CREATE') AS "mayCreateSchemas",
      EXISTS (SELECT FROM pg_available_extensions WHERE name = 'pg_trgm') AS "hasTrigrams",
      ARRAY(SELECT r.rolname::text FROM pg_roles r WHERE r.rolname = ANY(${roles})) AS existing,
      ARRAY(SELECT r.rolname::text FROM pg_roles r
            WHERE r.rolname = ANY(${roles}) AND pg_has_role(r.oid, 'USAGE')) AS held
    FROM pg_roles WHERE rolname = current_user`
  if (!found) throw new Fault('Basis data tidak mengenal akunnya sendiri')
  return found
}

/** What its administrator has to run; nothing when all is there. */
function missing(rights: Rights): string[] {
  const { account, database, existing, held } = rights
  if (rights.isSuperuser) return []
  const unheld = roles.filter((role) => !held.includes(role))
  const unmade = roles.filter((role) => !existing.includes(role))
  return [
    ...(rights.mayCreateHere ? [] : [`GRANT CREATE ON SCHEMA public TO ${account};`]),
    ...(rights.mayCreateSchemas ? [] : [`GRANT CREATE ON DATABASE ${database} TO ${account};`]),
    ...(rights.mayCreateRoles
      ? unheld
          .filter((role) => existing.includes(role))
          .map((role) => `GRANT ${role} TO ${account};`)
      : [
          ...unmade.map((role) => `CREATE ROLE ${role} NOLOGIN;`),
          ...unheld.map((role) => `GRANT ${role} TO ${account};`),
        ]),
  ]
}

/** @throws {Fault} with what the database's administrator has to run first */
export async function requireRights(): Promise<void> {
  const rights = await findRights()
  if (!rights.hasTrigrams) {
    throw new Fault('Basis data ini tidak menyediakan ekstensi pg_trgm (paket postgresql-contrib)')
  }
  const statements = missing(rights)
  if (statements.length === 0) return
  throw new Fault(
    `Akun basis data ${rights.account} belum boleh memasang Kesah; belum ada yang diubah. ` +
      `Mintalah administrator basis data menjalankan: ${statements.join(' ')}`,
  )
}
