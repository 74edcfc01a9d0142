import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { freePort } from '@/lib/platform/port'
import { DebianPostgres } from '../support/debian-postgres'

it("every integration test passes on Debian's PostgreSQL, owned by no superuser", async () => {
  const server = new DebianPostgres(await freePort('127.0.0.1'))
  try {
    const { status } = spawnSync(
      'vitest',
      ['run', '--config', 'tests/vitest.integration.config.ts'],
      { env: { ...process.env, TEST_DATABASE_URL: server.databaseOf('kesah') }, stdio: 'inherit' },
    )
    expect(status).toBe(0)
  } finally {
    server.stop()
  }
})
