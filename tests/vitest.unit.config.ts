import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '..')

/** Rules only: no database, no network, no clock. All of it together stays under three seconds. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // Nothing here leaves traces, so the files may share one process per core.
    isolate: false,
    pool: 'threads',
    testTimeout: 10_000,
  },
})
