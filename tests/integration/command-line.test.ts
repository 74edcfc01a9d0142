import { existsSync, mkdtempSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { runKesah } from '../support/kesah-command'

const dataDir = path.join(mkdtempSync(path.join(tmpdir(), 'kesah-cli-')), 'data')

/** With a data folder of its own, which nothing has been kept in. */
function kesah(args: string[], variables: Record<string, string> = {}) {
  const { status, stdout, stderr } = runKesah(args, {
    variables: { DATA_DIR: dataDir, ...variables },
  })
  return { status, stdout, lines: stderr.trim().split('\n') }
}

test('with a wrong environment every fault is named and nothing starts', () => {
  const { status, stdout, lines } = kesah(['start'], {
    PORT: 'tiga',
    DATABASE_URL: 'mysql://db.example/kesah',
    KESAH_DEMO: 'ya',
  })
  expect(lines.map((line) => line.split(':')[0])).toEqual(['PORT', 'DATABASE_URL', 'KESAH_DEMO'])
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(existsSync(dataDir)).toBe(false)
})

test('a port that another program holds is named', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const port = String((other.address() as AddressInfo).port)
  const { status, lines } = kesah(['start'], { PORT: port })
  other.close()
  expect(lines).toEqual([expect.stringContaining(`PORT: porta ${port}`)])
  expect(status).toBe(1)
})

test('a database that cannot be reached is named', () => {
  const { status, lines } = kesah(['doctor'], {
    DATABASE_URL: 'postgresql://kesah:x@127.0.0.1:1/kesah',
    KESAH_SECRET: 'x'.repeat(32),
  })
  expect(lines).toEqual([
    expect.stringMatching(/^Basis data tidak dapat dihubungi .*127\.0\.0\.1:1/),
  ])
  expect(status).toBe(1)
})

test.each([[['terbang']], [[]], [['migrate', '--terbang']], [['deadline', '--clock', 'terbang']]])(
  'wrong usage %j ends with 2 and one line',
  (args) => {
    const own = { DATABASE_URL: process.env['DATABASE_URL'] ?? '', KESAH_SECRET: 'x'.repeat(32) }
    const { status, stdout, lines } = kesah(args, own)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(lines).toHaveLength(1)
  },
)

test('every command explains itself', () => {
  const overview = kesah(['--help'])
  expect(overview.status).toBe(0)
  const names = [...overview.stdout.matchAll(/^ {2}(\S+) {2}/gm)].map(([, name]) => name ?? '')
  expect(names).toEqual(
    expect.arrayContaining([
      ...['web', 'worker', 'migrate', 'seed', 'deadline', 'suggest', 'user', 'doctor'],
    ]),
  )
  const { status, stdout } = kesah(['doctor', '--help'])
  expect(status).toBe(0)
  expect(stdout).toContain('kesah doctor [--json]')
})

test('doctor finds the database and the reference data sound', () => {
  const own = { DATABASE_URL: process.env['DATABASE_URL'] ?? '', KESAH_SECRET: 'x'.repeat(32) }
  const { status, stdout } = kesah(['doctor', '--json'], { ...own, DATA_DIR: tmpdir() })
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    findings: expect.arrayContaining([
      expect.objectContaining({ name: 'database', state: 'ok' }),
      expect.objectContaining({ name: 'migrations', state: 'ok' }),
      expect.objectContaining({ name: 'calendar', state: 'warning' }),
    ]) as unknown,
  })
})
