// Settings of the stock Prisma CLI: `prisma --config prisma/config.ts …` (npm scripts pass it). Loaded
// by Prisma itself, so imports are relative.
import path from 'node:path'
import { defineConfig } from 'prisma/config'
import { migrationUrl, useSchemaEngine } from '../lib/platform/env'

useSchemaEngine(path.join(import.meta.dirname, 'schema-engine.mjs'))
const url = migrationUrl()

export default defineConfig({
  schema: path.join(import.meta.dirname, 'schema.prisma'),
  migrations: { path: path.join(import.meta.dirname, 'migrations') },
  ...(url && { datasource: { url } }),
})
