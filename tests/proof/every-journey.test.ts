import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

const half = 30 * 60_000

it(
  'every journey works on a desktop, on a small phone and without scripts, as its tags say',
  () => {
    const { status, stdout, stderr } = spawnSync(
      'node_modules/.bin/playwright',
      ['test', '--config', 'tests/playwright.every.config.ts'],
      { encoding: 'utf8', timeout: half },
    )
    expect(status, `${stdout}\n${stderr}`.slice(-4000)).toBe(0)
  },
  half,
)
