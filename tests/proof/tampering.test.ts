// History that can't be bent: whoever owns the database may do to it what he likes. A thousand changes
// by chance, each on the whole history and undone again; each must be found, and its first event named.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkHistory, faultsIn } from '@/lib/cli/history'
import { tipPlaces } from '@/lib/complaints/chain/tip-files'
import { signChains } from '@/lib/complaints/jobs'
import { statuses } from '@/lib/complaints/rules/lifecycle'
import { closeDatabase, openDatabase } from '@/lib/platform/db'
import { env, setVariables } from '@/lib/platform/env'
import type { PrismaClient } from '@/prisma/generated/client'
import { batam, cast } from '../support/cast'
import { databaseOn, embeddedServer, fill } from '../support/database-server'
import { note } from '../support/figures'
import { asWorker } from '../support/notice-world'
import { seededRandom } from '../support/seeded-random'
import { tamperings, targetIn, type Target } from '../support/tampering'
import { findingAfter } from '../support/undone'
import { broughtTo, minutesAfter, tuesday } from '../support/world'

/** Fewer by hand, to try this file itself. */
const times = Number(process.env['KESAH_PROOF_TAMPERINGS'] ?? 1000)
const complaints = 120

const dataDir = mkdtempSync(path.join(tmpdir(), 'kesah-tampering-'))
const chance = seededRandom('tampering')

let server: Awaited<ReturnType<typeof embeddedServer>>
let owner: PrismaClient

beforeAll(async () => {
  server = await embeddedServer()
  await fill(server.url, 'kesah_tampering')
  const database = databaseOn(server.url, 'kesah_tampering')
  setVariables({
    DATABASE_URL: database,
    DATABASE_DIRECT_URL: database,
    DATA_DIR: dataDir,
    KESAH_SECRET: 'a secret of the proof of tampering alone',
    APP_URL: 'http://localhost:3000',
    LOG_LEVEL: 'silent',
  })
  // The server's own administrator has the password of this installation too.
  const asSuperuser = new URL(env().databaseUrl)
  asSuperuser.username = 'postgres'
  owner = openDatabase(asSuperuser.href, 'owner', 2)
  await live()
})

afterAll(async () => {
  await owner.$disconnect()
  await closeDatabase()
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

/** Complaints of every kind, and a worker that signs now after one, now after several. */
async function live(): Promise<void> {
  let now = tuesday
  for (let count = 0; count < complaints; count += 1) {
    const status = statuses[count % statuses.length] ?? 'submitted'
    now = minutesAfter(now, 10)
    await broughtTo(status, cast, now)
    if (chance() < 0.3) await sign(now)
  }
  await sign(minutesAfter(now, 10))
}

const sign = (at: Date) => asWorker(() => signChains(minutesAfter(at, 5)))

/** The nth change; what is wrong with what was found of it, or null. */
async function tamper(
  nth: number,
  target: Target,
): Promise<{ what: string; missed: string | null }> {
  const kind = tamperings[nth % tamperings.length]
  if (!kind) throw new Error('no kind of change')
  const { what, statements, firstBad } = kind(target, chance)
  const found = await findingAfter(owner, statements, (tx) => checkHistory(tx, tipPlaces()))
  const named = found.find(({ government }) => government === batam)?.firstBad?.sequence ?? 'none'
  if (named === String(firstBad)) return { what, missed: null }
  return { what, missed: `${what} at ${firstBad}, named ${named}: ${statements.join('; ')}` }
}

it('each of a thousand changes to the history is found, and its first event named', async () => {
  const [user] = await owner.$queryRaw<{ mayAll: boolean }[]>`
    SELECT rolsuper AS "mayAll" FROM pg_roles WHERE rolname = current_user`
  expect(user).toEqual({ mayAll: true })
  const target = await targetIn(owner)
  expect(target.last).toBeGreaterThan(250)

  const kinds = new Set<string>()
  const missed: string[] = []
  const began = performance.now()
  for (let nth = 0; nth < times; nth += 1) {
    const outcome = await tamper(nth, target)
    kinds.add(outcome.what)
    if (outcome.missed !== null) missed.push(outcome.missed)
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  const [untouched] = await checkHistory(owner, tipPlaces())
  const under = `${target.last} events under ${untouched?.heads?.lines ?? 0} signed tips`
  const found = `${times - missed.length} of ${times} found and their first event named`
  note(`${kinds.size} kinds of changes to ${under}: ${found}, ${seconds} s`)
  expect(missed).toEqual([])
  expect(untouched && faultsIn(untouched)).toEqual([])
})

it('without what is signed outside, a history written anew would pass', async () => {
  const target = await targetIn(owner)
  const nowhere = { first: path.join(dataDir, 'nothing-here'), second: undefined }
  const passed = new Set<string>()
  for (const kind of tamperings) {
    const { what, statements } = kind(target, chance)
    const found = await findingAfter(owner, statements, (tx) => checkHistory(tx, nowhere))
    if (found.every(({ firstBad }) => firstBad === null)) passed.add(what)
  }
  note(`${passed.size} kinds`)
  expect([...passed].sort()).toEqual(
    [
      'an edit, rechained',
      'one put in, rechained',
      'one taken out, rechained',
      'a range taken out, rechained',
      'the tail cut off and another grown in its place',
      'the tail cut off, the tip moved back',
      'two swapped, rechained',
    ].sort(),
  )
})

it('a history that nobody has touched is never called bent', async () => {
  const alarms: string[] = []
  const began = performance.now()
  for (let nth = 0; nth < 100; nth += 1) {
    const unchanged = await findingAfter(owner, [], (tx) => checkHistory(tx, tipPlaces()))
    alarms.push(...unchanged.flatMap(faultsIn))
  }
  note(`100 checks, ${((performance.now() - began) / 100).toFixed(0)} ms each`)
  expect(alarms).toEqual([])
})
