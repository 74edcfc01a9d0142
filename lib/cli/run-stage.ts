import type { Check, Stage } from '@/lib/cli/checks'
import { runCheck, type Beside, type Outcome } from '@/lib/cli/run-check'

type Count = Pick<Outcome, 'passed' | 'failed'>

function conclude(check: Check, { passed, failed, seconds }: Outcome): Count {
  console.log(`${failed > 0 ? '✗' : '✓'} ${check.name} (${seconds.toFixed(1)} s)\n`)
  return { passed, failed }
}

function add(counts: readonly Count[]): Count {
  const sum = (name: keyof Count) => counts.reduce((total, count) => total + count[name], 0)
  return { passed: sum('passed'), failed: sum('failed') }
}

async function runAlone(check: Check): Promise<Count> {
  console.log(`▶ ${check.name}`)
  return conclude(check, await runCheck(check))
}

/** One lane, up to its first failure, which ends the lanes beside it too. */
async function runLane(lane: readonly Check[], stop: AbortController): Promise<Count> {
  const counts: Count[] = []
  for (const check of lane) {
    const words: string[] = []
    const beside: Beside = { signal: stop.signal, print: (printed) => words.push(printed) }
    const outcome = await runCheck(check, beside).catch((error: unknown) => {
      if (stop.signal.aborted) return null
      throw error
    })
    // Ended because a lane beside it failed: what it found so far says nothing.
    if (!outcome || stop.signal.aborted) break
    if (outcome.failed > 0) stop.abort()
    console.log(`▶ ${check.name}`)
    process.stdout.write(words.join(''))
    counts.push(conclude(check, outcome))
    if (outcome.failed > 0) break
  }
  return add(counts)
}

/** Runs everything in a stage; what several lanes print comes check by check. */
export async function runStage(stage: Stage): Promise<Count> {
  const [lane = [], ...others] = stage
  const [only, ...later] = lane
  if (only && later.length === 0 && others.length === 0) return runAlone(only)
  const stop = new AbortController()
  console.log(
    `▶ ${stage
      .flat()
      .map(({ name }) => name)
      .join(', ')} …\n`,
  )
  return add(await Promise.all(stage.map((each) => runLane(each, stop))))
}
