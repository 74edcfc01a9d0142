import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { note } from '../support/figures'

const report = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(z.object({ meta: z.object({ figures: z.string() }) })).min(1),
    }),
  ),
})

/** Other lives than those of `npm test`. */
const lives = { KESAH_RACES: '1000', KESAH_RACES_SEED: '2' }

it('a thousand lives at which two act at once leave no update lost and no clock wrong', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kesah-races-'))
  const file = path.join(folder, 'report.json')
  try {
    const { status } = spawnSync(
      'vitest',
      [
        ...['run', '--config', 'tests/vitest.integration.config.ts'],
        ...['tests/integration/races.test.ts'],
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      ],
      { env: { ...process.env, ...lives }, stdio: 'inherit' },
    )
    expect(status).toBe(0)
    const { testResults } = report.parse(JSON.parse(readFileSync(file, 'utf8')))
    const [result] = testResults.flatMap(({ assertionResults }) => assertionResults)
    note(result?.meta.figures ?? '')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 1_000_000)
