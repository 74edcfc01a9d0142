import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '..')

/** Queries and commands on a real PostgreSQL; each file gets a migrated database of its own. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['tests/integration/**/*.test.ts'],
    globalSetup: ['tests/support/database-server.ts'],
    setupFiles: ['tests/support/own-database.ts'],
    pool: 'forks',
    // Each waits for its database for a good part of its time; a third keeps two cores busy.
    maxWorkers: 3,
    // What \`experimental.authInterrupts\` of next.config.ts means outside of Next.
    env: { __NEXT_EXPERIMENTAL_AUTH_INTERRUPTS: 'true' },
    // For whatever hangs: a machine that others use is several times slower.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
  },
})
