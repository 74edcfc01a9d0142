// `npm test`: every check of lib/cli/checks.ts in its order, up to the first that fails. The last line
// adds them up; who reads it by program relies on its form.

import { ensureBrowser } from '@/lib/cli/browser'
import { checks } from '@/lib/cli/checks'
import type { Command } from '@/lib/cli/command'
import { readOptions } from '@/lib/cli/options'
import { runCheck } from '@/lib/cli/run-check'

export const test: Command = {
  summary: 'Jalankan semua pemeriksaan, dari format sampai e2e',
  usage: 'npm test',
  async run(args) {
    readOptions(args, {})
    await ensureBrowser()
    let passed = 0
    let failed = 0
    for (const check of checks) {
      console.log(`▶ ${check.name}`)
      const outcome = await runCheck(check)
      passed += outcome.passed
      failed += outcome.failed
      console.log(
        `${outcome.failed > 0 ? '✗' : '✓'} ${check.name} (${outcome.seconds.toFixed(1)} s)\n`,
      )
      if (outcome.failed > 0) break
    }
    console.log(`${passed} passed, ${failed} failed`)
    if (failed > 0) process.exitCode = 1
  },
}
