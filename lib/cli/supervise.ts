import { setTimeout as pause } from 'node:timers/promises'
import { type Child, startChild } from '@/lib/cli/child'
import { Fault } from '@/lib/platform/fault'
import { noteProcess } from '@/lib/platform/process-log'

export interface Supervised {
  /** Rejects when it died before all was ready: then something is wrong that no new start mends. */
  failed: Promise<never>
  stop: () => Promise<void>
}

/** Milliseconds until it is started again: twice as long each time, up to the longest. */
const firstPause = 1000
const longestPause = 60_000

const never = new Promise<never>(() => undefined)

/** Whoever ran so long begins anew with the shortest pause. */
const goodRun = 5 * 60_000

/**
 * Starts a process of ours, and starts it again whenever it dies; each time is written down.
 * @param isReady whether everything had been up once
 * @param variables see startChild
 */
export function supervise(
  name: string,
  args: string[],
  isReady: () => boolean,
  variables: Record<string, string>,
): Supervised {
  const stopping = new AbortController()
  let child: Child | undefined

  async function keep(): Promise<never> {
    let wait = firstPause
    for (;;) {
      const began = performance.now()
      child = startChild(name, args, variables)
      const how = await child.ended
      if (stopping.signal.aborted) return never
      await noteProcess({ process: name, what: 'crashed', how })
      if (!isReady()) throw new Fault(`Proses ${name} berhenti sendiri; semuanya dihentikan`)
      if (performance.now() - began > goodRun) wait = firstPause
      if (!(await pause(wait, true, { signal: stopping.signal }).catch(() => false))) return never
      wait = Math.min(wait * 2, longestPause)
      await noteProcess({ process: name, what: 'restarted' })
    }
  }

  const failed = keep()
  // Whoever waits for the first of several failures does not hear of the others.
  failed.catch(() => undefined)
  return {
    failed,
    async stop() {
      stopping.abort()
      await child?.stop()
    },
  }
}
