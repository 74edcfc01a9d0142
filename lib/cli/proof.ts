// `npm run proof`: the long checks. What they found stands afterwards in tests/proof/RESULTS.md.

import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { z } from 'zod'
import { proof as proofCheck } from '@/lib/cli/checks'
import type { Command } from '@/lib/cli/command'
import { readOptions } from '@/lib/cli/options'
import { reportFile, runCheck } from '@/lib/cli/run-check'

const report = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          duration: z.number().nullish(),
          meta: z.object({ figures: z.string().optional() }).optional(),
        }),
      ),
    }),
  ),
})

function resultsTable(): string {
  const { testResults } = report.parse(JSON.parse(readFileSync(reportFile(proofCheck), 'utf8')))
  const rows = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .map(({ fullName, status, duration, meta }) => {
      const seconds = ((duration ?? 0) / 1000).toFixed(1)
      const words = [fullName, meta?.figures ?? ''].map((text) => text.replaceAll('|', '\\|'))
      return `| ${words.join(' | ')} | ${status} | ${seconds} |`
    })
  return ['| what is proved | figures | outcome | seconds |', '|---|---|---|---|', ...rows].join(
    '\n',
  )
}

export const proof: Command = {
  summary: 'Jalankan pemeriksaan panjang; hasilnya di tests/proof/RESULTS.md',
  usage: 'npm run proof',
  async run(args) {
    readOptions(args, {})
    const { passed, failed, seconds } = await runCheck(proofCheck)
    const total = `${passed} passed, ${failed} failed`
    const machine = `${availableParallelism()} cores, Node ${process.versions.node}`
    const summary = `${total} in ${seconds.toFixed(0)} s (${machine}, ${new Date().toISOString().slice(0, 10)})`
    writeFileSync('tests/proof/RESULTS.md', `# Proof\n\n${summary}\n\n${resultsTable()}\n`)
    console.log(total)
    if (failed > 0) process.exitCode = 1
  },
}
