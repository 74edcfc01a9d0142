// `npm test`: every stage of lib/cli/checks.ts in its order, up to the first failure. The last line adds
// everything up; who reads it by program relies on its form.

import { ensureBrowser } from '@/lib/cli/browser'
import { stages } from '@/lib/cli/checks'
import type { Command } from '@/lib/cli/command'
import { readOptions } from '@/lib/cli/options'
import { runStage } from '@/lib/cli/run-stage'

export const test: Command = {
  summary: 'Jalankan semua pemeriksaan, dari format sampai e2e',
  usage: 'npm test',
  async run(args) {
    readOptions(args, {})
    await ensureBrowser()
    let passed = 0
    let failed = 0
    for (const stage of stages) {
      const count = await runStage(stage)
      passed += count.passed
      failed += count.failed
      if (count.failed > 0) break
    }
    console.log(`${passed} passed, ${failed} failed`)
    if (failed > 0) process.exitCode = 1
  },
}
