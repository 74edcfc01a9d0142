// `npm run bench`: how fast and how light, as ratios of one run. The figures stand in
// tests/bench/RESULTS.md; `npm test` asserts the bytes alone, since times differ by machine.

import { ensureBrowser } from '@/lib/cli/browser'
import type { Command } from '@/lib/cli/command'
import { readOptions } from '@/lib/cli/options'
import { runCheck } from '@/lib/cli/run-check'

export const bench: Command = {
  summary: 'Ukur kecepatan dan bobot halaman; hasilnya di tests/bench/RESULTS.md',
  usage: `npm run bench [-- --quick]

--quick  hanya mencoba, dalam ukuran kecil: hasilnya ditampilkan, tidak disimpan`,
  async run(args) {
    const { quick } = readOptions(args, { quick: { type: 'boolean' } })
    await ensureBrowser()
    const program = ['node', '--import', 'tsx', 'tests/bench/run.ts'] as const
    const { failed } = await runCheck({
      name: 'bench',
      run: quick ? [...program, '--quick'] : program,
    })
    if (failed > 0) process.exitCode = 1
  },
}
