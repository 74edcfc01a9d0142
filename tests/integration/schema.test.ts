import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

const diff = ['migrate', 'diff', '--config', 'prisma/config.ts', '--from-config-datasource']

it('the migrated database and the schema agree', () => {
  const { status, stdout, stderr } = spawnSync(
    'node_modules/.bin/prisma',
    [...diff, '--to-schema', 'prisma/schema.prisma', '--exit-code'],
    { encoding: 'utf8' },
  )
  expect({ status, stdout, stderr }).toMatchObject({ status: 0 })
}, 60_000)
