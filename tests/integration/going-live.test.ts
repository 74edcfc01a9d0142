// A city tries the demo and then opens its doors: nobody may come in with a published password.

import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openEmbeddedDatabase } from '@/lib/platform/embedded-postgres'
import { freePort } from '@/lib/platform/port'
import { runKesah } from '../support/kesah-command'

const dataDir = mkdtempSync(path.join(tmpdir(), 'kesah-live-'))
// As root the embedded server has a user of its own, which must reach its folder.
chmodSync(dataDir, 0o755)
let stop: () => Promise<void>
let port: string

/** What it says, in one text. */
function kesah(args: string[], variables: Record<string, string> = {}) {
  const { status, stdout, stderr } = runKesah(args, {
    variables: { DATA_DIR: dataDir, ...variables },
  })
  return { status, said: `${stdout}${stderr}` }
}

const live = { KESAH_DEMO: '0', APP_URL: 'https://kesah.example', TRUSTED_PROXY: '1' }
const refused = /dunia contoh masih ada: 18 akun .* dan 60 aduan.*clear-demo/s

async function ask(sql: string): Promise<object[]> {
  const { url } = await openEmbeddedDatabase(dataDir)
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query<object>(sql)
  await client.end()
  return rows
}

beforeAll(async () => {
  port = String(await freePort('127.0.0.1'))
  const server = await openEmbeddedDatabase(dataDir)
  stop = server.stop
  // Any command that needs the database brings the world along.
  expect(kesah(['seed']).status).toBe(0)
}, 180_000)

afterAll(async () => {
  await stop()
  rmSync(dataDir, { recursive: true, force: true })
})

it.each([['start'], ['dev'], ['web'], ['worker']])(
  'with the demo world in it nothing is served outside of the demo: %s',
  (command) => {
    const { status, said } = kesah([command], { ...live, PORT: port })
    expect(said).toMatch(refused)
    expect(status).toBe(1)
  },
  60_000,
)

it('the doctor calls it broken where people come, and well in the demo', () => {
  expect(kesah(['doctor'], live).said).toMatch(/rusak +demo: dunia contoh masih ada/)
  expect(kesah(['doctor']).said).toMatch(/ok +demo: dunia contoh masih ada.*hanya di mesin ini/)
})

it('is not removed unasked, nor with what somebody has done in it since', async () => {
  expect(kesah(['clear-demo'], live)).toMatchObject({ status: 1 })
  await ask(`UPDATE complaints SET received_at = now() + interval '1 minute'
    WHERE id = (SELECT id FROM complaints LIMIT 1)`)
  const { status, said } = kesah(['clear-demo', '--yes'], live)
  expect(said).toMatch(/Tidak dihapus: .* 0 akun dan 1 aduan baru.*--with-own/s)
  expect(status).toBe(1)
  expect(await ask('SELECT count(*)::int AS count FROM complaints')).toEqual([{ count: 60 }])
})

it('is gone after one command, with all that was kept of it', async () => {
  expect(kesah(['clear-demo', '--yes', '--with-own'], live)).toMatchObject({ status: 0 })
  for (const name of ['files', 'mail', 'demo.json', 'prepared']) {
    expect(existsSync(path.join(dataDir, name))).toBe(false)
  }
  expect(existsSync(path.join(dataDir, 'secret'))).toBe(true)
  expect(kesah(['seed'], live).status).toBe(0)
  expect(await ask('SELECT count(*)::int AS count FROM users')).toEqual([{ count: 0 }])
  expect(kesah(['doctor'], live).said).toMatch(/ok +demo: tidak ada dunia contoh/)
  expect(kesah(['clear-demo', '--yes'], live).said).toMatch(/Tidak ada dunia contoh/)
}, 120_000)
