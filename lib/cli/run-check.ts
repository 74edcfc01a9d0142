import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Check } from '@/lib/cli/checks'

export interface Outcome {
  passed: number
  failed: number
  seconds: number
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

/** Where a check's report lies; tests/playwright.config.ts names the file of `e2e` too. */
export function reportFile(check: Check): string {
  return path.resolve('.data/checks', `${check.name.replaceAll(' ', '-')}.json`)
}

function reportOptions(check: Check): string[] {
  if (check.report !== 'vitest') return []
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile(check)}`]
}

/** How a check runs that has others beside it. */
export interface Beside {
  /** Ends it early: what it would have found no longer matters. */
  signal: AbortSignal
  /** Gets all that it prints, once it has ended: lines of two checks would else stand mixed. */
  print: (words: string) => void
}

async function execute(check: Check, beside?: Beside): Promise<boolean> {
  const [program, ...args] = check.run
  const output = beside ? 'pipe' : 'inherit'
  const child = spawn(program, [...args, ...reportOptions(check)], {
    stdio: ['ignore', output, output],
    ...(beside && { signal: beside.signal }),
  })
  const printed: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => printed.push(chunk))
  }
  const [status] = (await once(child, 'close')) as [number | null]
  beside?.print(Buffer.concat(printed).toString())
  return status === 0
}

function counted(check: Check): Pick<Outcome, 'passed' | 'failed'> {
  const report: unknown = JSON.parse(readFileSync(reportFile(check), 'utf8'))
  if (check.report === 'vitest') {
    const { numPassedTests, numFailedTests } = vitestReport.parse(report)
    return { passed: numPassedTests, failed: numFailedTests }
  }
  const { expected, unexpected, flaky } = playwrightReport.parse(report).stats
  // A journey that works only sometimes does not work.
  return { passed: expected, failed: unexpected + flaky }
}

/**
 * Runs one check, with its output on our own if it has nothing beside it, and counts what it checked.
 * @throws when it was ended early
 */
export async function runCheck(check: Check, beside?: Beside): Promise<Outcome> {
  const began = performance.now()
  rmSync(reportFile(check), { force: true })
  const succeeded = await execute(check, beside)
  const found = existsSync(reportFile(check)) ? counted(check) : { passed: 0, failed: 0 }
  const seconds = (performance.now() - began) / 1000
  if (succeeded) return { passed: Math.max(found.passed, 1), failed: found.failed, seconds }
  return { passed: found.passed, failed: Math.max(found.failed, 1), seconds }
}
