// Runs before each integration test file: a database of its own, named in the environment before any
// module reads it. Files may so run side by side, and leave nothing behind.

import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, inject } from 'vitest'
import { closeDatabase } from '@/lib/platform/db'
import { databaseOn, dropDatabase, onServer } from './database-server'

const server = inject('databaseServer')
const name = `kesah_test_${randomBytes(6).toString('hex')}`
const dataDir = mkdtempSync(path.join(tmpdir(), 'kesah-test-'))
chmodSync(dataDir, 0o755)

await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${inject('databaseTemplate')}`)
// Nobody pulls the plug on a test; waiting for the disk at each commit would only be slow.
await onServer(server, `ALTER DATABASE ${name} SET synchronous_commit TO off`)

Object.assign(process.env, {
  DATABASE_URL: databaseOn(server, name),
  DATABASE_DIRECT_URL: databaseOn(server, name),
  DATA_DIR: dataDir,
  KESAH_SECRET: 'a secret of the integration tests alone',
  KESAH_DEMO: '0',
  APP_URL: 'http://localhost:3000',
  LOG_LEVEL: 'silent',
})

afterAll(async () => {
  await closeDatabase()
  await dropDatabase(server, name)
  rmSync(dataDir, { recursive: true, force: true })
})
