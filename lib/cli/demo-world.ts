// The demo world has published passwords. Wherever Kesah runs for people, it has to be gone.

import { emailIndexOf } from '@/lib/accounts/email'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { Fault } from '@/lib/platform/fault'
import { demoAccounts } from '@/prisma/seed/demo-world/people'

export interface DemoWorld {
  /** When it was made; whatever is younger is somebody's own. */
  since: Date
  /** All of them, the demo's and others. */
  accounts: number
  complaints: number
  ownAccounts: number
  ownComplaints: number
}

async function isNew(): Promise<boolean> {
  const [found] = await db().$queryRaw<{ isNew: boolean }[]>`
    SELECT to_regclass('users') IS NULL AS "isNew"`
  return found?.isNew === true
}

/** Found by its accounts, closed ones too: they are never deleted. Null where there is none. */
export async function findDemoWorld(): Promise<DemoWorld | null> {
  if (await isNew()) return null
  const governments = await db().government.findMany({ select: { id: true } })
  const first = await db().user.findFirst({
    where: {
      governmentId: { in: governments.map(({ id }) => id) },
      emailIndex: { in: demoAccounts.map(({ email }) => emailIndexOf(email)) },
    },
    orderBy: { createdAt: 'asc' },
    select: { createdAt: true },
  })
  if (!first) return null
  const since = first.createdAt
  const [accounts, complaints, ownAccounts, ownComplaints] = await Promise.all([
    db().user.count(),
    db().complaint.count(),
    db().user.count({ where: { createdAt: { gt: since } } }),
    db().complaint.count({ where: { receivedAt: { gt: since } } }),
  ])
  return { since, accounts, complaints, ownAccounts, ownComplaints }
}

export function describeDemoWorld({ accounts, complaints }: DemoWorld): string {
  return `dunia contoh masih ada: ${accounts} akun (kata sandinya diterbitkan) dan ${complaints} aduan`
}

/**
 * Asked before anything serves people.
 * @throws {Fault} where the demo world is in the database, and this is no demo
 */
export async function refuseDemoWorld(): Promise<void> {
  if (env().demo) return
  const world = await findDemoWorld()
  if (!world) return
  throw new Fault(
    `Tidak dijalankan, ${describeDemoWorld(world)}. Hapus dengan: npm run -s kesah -- clear-demo`,
  )
}
