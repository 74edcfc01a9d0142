// `npm run bench`: how fast and how light, as ratios of one run. The figures stand in
// tests/bench/RESULTS.md; `npm test` asserts the bytes alone, since times differ by machine.

import { ensureBrowser } from '@/lib/cli/browser'
import type { Command } from '@/lib/cli/command'
import { readOptions } from '@/lib/cli/options'
import { runCheck } from '@/lib/cli/run-check'

export const bench: Command = {
  summary: 'Ukur kecepatan dan bobot halaman; hasilnya di tests/bench/RESULTS.md',
  usage: `npm run bench [-- --quick] [--ringing]

--quick    hanya mencoba, dalam ukuran kecil: hasilnya ditampilkan, tidak disimpan
--ringing  hanya pekerjaan yang membunyikan batas waktu; hasilnya ditampilkan, tidak disimpan`,
  async run(args) {
    const options = readOptions(args, { quick: { type: 'boolean' }, ringing: { type: 'boolean' } })
    const chosen = Object.entries(options).flatMap(([name, is]) => (is ? [`--${name}`] : []))
    await ensureBrowser()
    const program = ['node', '--import', 'tsx', 'tests/bench/run.ts'] as const
    const { failed } = await runCheck({
      name: 'bench',
      run: [...program, ...chosen],
    })
    if (failed > 0) process.exitCode = 1
  },
}
