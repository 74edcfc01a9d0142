import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, expect, test } from 'vitest'
import { loginUrl } from '@/lib/platform/postgres-logins'
import { isUsedByOthers, keepRunning, openEmbeddedDatabase } from '@/lib/platform/embedded-postgres'

// Making a server takes longest by far, so the tests share the folder of one and each starts it anew.
const dataDir = mkdtempSync(path.join(tmpdir(), 'kesah-embedded-'))
// As root the server has a user of its own, which must reach its folder.
chmodSync(dataDir, 0o755)

afterEach(async () => {
  const { stop } = await openEmbeddedDatabase(dataDir)
  await stop()
})

afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

function lockFile(): string {
  return path.join(dataDir, 'postgres/postmaster.pid')
}

function postmaster(): number {
  return Number(readFileSync(lockFile(), 'utf8').split('\n')[0])
}

test('data survive a restart, and the address stays the same', async () => {
  const first = await openEmbeddedDatabase(dataDir)
  await ask(first.url, `CREATE TABLE kept AS SELECT 'jalan berlubang' AS words`)
  await first.stop()
  const second = await openEmbeddedDatabase(dataDir)
  expect(second.url).toBe(first.url)
  expect(await ask(second.url, 'SELECT words FROM kept')).toEqual([{ words: 'jalan berlubang' }])
})

test('a second process attaches to the running server instead of starting another', async () => {
  const first = await openEmbeddedDatabase(dataDir)
  const second = await openEmbeddedDatabase(dataDir)
  expect([first.started, second.started]).toEqual([true, false])
  expect(second.url).toBe(first.url)
})

/** A process of the user who runs the server: to PostgreSQL it could be the server itself. */
function stranger(): ChildProcess {
  const { uid, gid } = statSync(path.join(dataDir, 'postgres'))
  return spawn('sleep', ['300'], { stdio: 'ignore', ...(process.getuid?.() === 0 && { uid, gid }) })
}

test('after a power cut it starts, even if its old process number now belongs to someone else', async () => {
  const { url } = await openEmbeddedDatabase(dataDir)
  await ask(url, 'CREATE TABLE counted AS SELECT 1 AS number')
  const left = readFileSync(lockFile(), 'utf8')
  const other = stranger()
  process.kill(postmaster(), 'SIGKILL')
  writeFileSync(lockFile(), left.replace(/^\d+/, String(other.pid)))
  const again = await openEmbeddedDatabase(dataDir)
  other.kill()
  expect(again.started).toBe(true)
  expect(await ask(again.url, 'SELECT number FROM counted')).toEqual([{ number: 1 }])
})

test('the owner is no superuser, and only its password opens the door', async () => {
  const { url } = await openEmbeddedDatabase(dataDir)
  const [who] = await ask(url, `SELECT current_user, current_setting('is_superuser') AS super`)
  expect(who).toEqual({ current_user: 'kesah', super: 'off' })
  const wrong = new URL(url)
  wrong.password = 'kesah'
  await expect(ask(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' })
})

test.each([
  ['app', 'kesah_app'],
  ['worker', 'kesah_worker'],
  ['report', 'kesah_report'],
] as const)('the login for %s can become neither the owner nor another', async (name, group) => {
  const { url } = await openEmbeddedDatabase(dataDir)
  const own = loginUrl(url, name)
  const roles = ['kesah', 'postgres', 'kesah_app', 'kesah_worker', 'kesah_report']
  for (const role of roles.filter((one) => one !== group)) {
    await expect(ask(own, `SET ROLE ${role}`)).rejects.toMatchObject({ code: '42501' })
  }
  const [who] = await ask(
    own,
    `SELECT rolname, rolsuper OR rolcreaterole OR rolcreatedb AS may, pg_has_role($$GROUP$$, 'SET') AS takes
     FROM pg_roles WHERE rolname = current_user`.replace('GROUP', group),
  )
  expect(who).toEqual({ rolname: `kesah_${name}_login`, may: false, takes: true })
  expect(new URL(own).password).not.toBe(new URL(url).password)
})

test('a server from before there were logins has them after its next start', async () => {
  const { url } = await openEmbeddedDatabase(dataDir)
  const administrator = new URL(url)
  administrator.username = 'postgres'
  await ask(administrator.href, 'DROP ROLE kesah_app_login, kesah_worker_login, kesah_report_login')
  await expect(ask(loginUrl(url, 'app'), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' })
  const [one, other] = await Promise.all([
    openEmbeddedDatabase(dataDir),
    openEmbeddedDatabase(dataDir),
  ])
  for (const { url: again } of [one, other]) {
    expect(await ask(loginUrl(again, 'app'), 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  }
})

test('an operator can tell whether someone else still works with the server', async () => {
  const { url } = await openEmbeddedDatabase(dataDir)
  expect(await isUsedByOthers(url)).toBe(false)
  const other = new pg.Client(loginUrl(url, 'worker'))
  await other.connect()
  expect(await isUsedByOthers(url)).toBe(true)
  await other.end()
})

test('a server that dies is brought back by whoever keeps it', async () => {
  const { url } = await openEmbeddedDatabase(dataDir)
  const stopped = new AbortController()
  const kept = keepRunning(dataDir, stopped.signal)
  process.kill(postmaster(), 'SIGKILL')
  await expect
    .poll(() => ask(url, 'SELECT 1 AS one').catch(() => []), {
      message: 'the answer of a new server',
    })
    .toEqual([{ one: 1 }])
  stopped.abort()
  await kept
})

test('a first start that was cut off is made again from the beginning', async () => {
  const { stop } = await openEmbeddedDatabase(dataDir)
  await stop()
  rmSync(path.join(dataDir, 'postgres'), { recursive: true })
  mkdtempSync(path.join(dataDir, 'postgres.new'))
  const { url } = await openEmbeddedDatabase(dataDir)
  expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})
