import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { withVariables } from '@/lib/platform/env'

export interface Child {
  name: string
  /** Resolves when the process is gone, to how that came: 'kode 1', 'SIGKILL'. */
  ended: Promise<string>
  stop: () => Promise<void>
}

/** Until the whole must be down; the database needs the rest of the ten seconds. */
const grace = 4000

/**
 * Starts a Node program of ours in a process group of its own, so that a Ctrl-C in the terminal reaches
 * it only through us, in order. It ends itself when we vanish without a word (with-parent.mjs).
 * @param variables of its environment, which is ours otherwise
 */
export function startChild(
  name: string,
  args: string[],
  variables: Record<string, string> = {},
): Child {
  const child = spawn(process.execPath, ['--import', './lib/cli/with-parent.mjs', ...args], {
    detached: true,
    env: withVariables(variables),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit').then(
    ([code, signal]) => (signal === null ? `kode ${String(code)}` : String(signal)),
    (error: unknown) => String(error),
  )
  return {
    name,
    ended,
    async stop() {
      child.kill('SIGTERM')
      const late = pause(grace, 'late', { ref: false })
      if ((await Promise.race([ended, late])) === 'late') child.kill('SIGKILL')
      await ended
    },
  }
}
