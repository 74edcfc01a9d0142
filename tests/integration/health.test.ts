import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { beforeEach, describe, expect, inject, it } from 'vitest'
import { showLife } from '@/lib/platform/jobs'
import { readiness } from '@/lib/platform/readiness'
import { runKesah } from '../support/kesah-command'
import { asWorker } from '../support/notice-world'
import { databaseOn, dropDatabase, onServer } from '../support/database-server'

const database = process.env['DATABASE_URL'] ?? ''
let dataDir: string

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'kesah-health-'))
})

function kesah(args: string[], variables: Record<string, string> = {}) {
  const secret = { KESAH_SECRET: 'x'.repeat(32), DATA_DIR: dataDir }
  return runKesah(args, { variables: { DATABASE_URL: database, ...secret, ...variables } })
}

function findings(variables: Record<string, string> = {}) {
  const { stdout } = kesah(['doctor', '--json'], variables)
  return (JSON.parse(stdout) as { findings: { name: string; state: string; detail: string }[] })
    .findings
}

const finding = (name: string, variables?: Record<string, string>) =>
  findings(variables).find((found) => found.name === name)

async function asOwner(sql: string, url = database) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

describe('what does nothing any more is told', () => {
  it('a worker that has not run for minutes', async () => {
    await asWorker(showLife)
    expect((await readiness()).checks.worker).toBe('ok')
    await asOwner("UPDATE signs_of_life SET given_at = now() - interval '5 minutes'")
    expect(await readiness()).toMatchObject({ status: 'ok', checks: { worker: 'failed' } })
    expect(finding('worker')).toMatchObject({ state: 'warning' })
  })

  it('a mail server that does not answer', () => {
    expect(
      finding('mail', { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'kesah@batam.example' }),
    ).toMatchObject({ state: 'broken' })
  })

  it('a part that dies again and again', () => {
    const at = new Date().toISOString()
    const line = JSON.stringify({ at, process: 'web', what: 'crashed', how: 'kode 1' })
    writeFileSync(path.join(dataDir, 'processes.log'), `${line}\n`.repeat(3))
    expect(finding('processes')).toMatchObject({
      state: 'broken',
      detail: expect.stringContaining('web 3 kali') as unknown,
    })
  })
})

describe('a database that a later version has worked in', () => {
  const later = '29991231000000_later'

  it('serves nobody: not ready, and neither web, worker nor migration begins', async () => {
    await asOwner(`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
      VALUES ('later', 'x', '${later}', now())`)
    try {
      expect(await readiness()).toMatchObject({
        status: 'unavailable',
        checks: { migrations: 'failed' },
      })
      for (const command of ['web', 'worker', 'start', 'migrate', 'seed']) {
        const { status, stderr } = kesah([command], { PORT: '39471' })
        expect({ command, status, told: stderr.includes(later) }).toEqual({
          command,
          status: 1,
          told: true,
        })
      }
      expect(finding('migrations')).toMatchObject({ state: 'broken' })
    } finally {
      await asOwner("DELETE FROM _prisma_migrations WHERE id = 'later'")
    }
  })
})

describe('the first migration', () => {
  const name = `kesah_first_${process.pid}`
  const server = inject('databaseServer')
  const url = databaseOn(server, name)

  it('asks for its rights before it begins, with what the administrator has to run', async () => {
    await onServer(server, `CREATE DATABASE ${name}`)
    try {
      await onServer(server, `CREATE ROLE ${name} LOGIN PASSWORD 'x'`)
      const poor = new URL(url)
      Object.assign(poor, { username: name, password: 'x' })
      const { status, stderr } = kesah(['migrate'], { DATABASE_URL: poor.href })
      expect(status).toBe(1)
      expect(stderr).toContain(`GRANT CREATE ON SCHEMA public TO ${name};`)
      expect(stderr).toContain(`GRANT kesah_app TO ${name};`)
      expect(await asOwner("SELECT to_regclass('_prisma_migrations') AS found", url)).toEqual([
        { found: null },
      ])
      await asOwner(
        (/menjalankan: (.*)/.exec(stderr)?.[1] ?? '').replaceAll('CREATE ROLE', '-- CREATE ROLE'),
        url,
      )
      expect(kesah(['migrate'], { DATABASE_URL: poor.href })).toMatchObject({ status: 0 })
    } finally {
      await dropDatabase(server, name)
      await onServer(server, `DROP ROLE IF EXISTS ${name}`)
    }
  })

  it('one that was cut off is begun again by the next, also half of an index', async () => {
    await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${inject('databaseTemplate')}`)
    try {
      await asOwner(
        `UPDATE _prisma_migrations SET finished_at = NULL, applied_steps_count = 0
         WHERE migration_name = '20261128160200_clocks_ringing'`,
        url,
      )
      await asOwner('DROP INDEX clocks_ringing', url)
      // What a cut leaves: an index of that name that holds for nothing.
      await expect(
        asOwner('CREATE UNIQUE INDEX CONCURRENTLY clocks_ringing ON days_off (government_id)', url),
      ).rejects.toThrow()
      expect(kesah(['migrate'], { DATABASE_URL: url })).toMatchObject({
        status: 0,
        stdout: '20261128160200_clocks_ringing\n',
      })
      const valid =
        "SELECT indisvalid AS valid, indrelid::regclass::text AS of FROM pg_index WHERE indexrelid = 'clocks_ringing'::regclass"
      expect(await asOwner(valid, url)).toEqual([{ valid: true, of: 'clocks' }])
    } finally {
      await dropDatabase(server, name)
    }
  })
})
