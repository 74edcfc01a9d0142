import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { Fault } from '@/lib/platform/fault'
import type { Account } from '@/lib/platform/postgres-account'
import { plainEnvironment, reasonIn } from '@/lib/platform/postgres-folder'
import { disownStaleLock, readPostmaster } from '@/lib/platform/postgres-lock'

export interface ServerPlan {
  postgres: string
  folder: string
  logFile: string
  port: number
  account: Account | undefined
}

/**
 * Starts the server as a process of its own: a Ctrl-C in the terminal reaches only us, and we stop it
 * after everything that uses it. Resolves to a test whether it still runs.
 */
function launch({ postgres, folder, logFile, port, account }: ServerPlan): () => boolean {
  const log = openSync(logFile, 'w')
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC']
  const options = ['-D', folder, '-p', String(port), ...settings.flatMap((line) => ['-c', line])]
  const child = spawn(postgres, options, {
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: plainEnvironment,
    ...account,
  })
  closeSync(log)
  child.once('error', () => undefined)
  child.unref()
  return () => child.exitCode === null && child.signalCode === null && child.pid !== undefined
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Replaying the log after a power cut may take a while; nothing else does. */
const patience = 120_000

/**
 * Waits until the server at `url` takes connections.
 * @throws {Fault} when it ends before that, or takes longer than two minutes
 */
export async function untilItAnswers(
  url: string,
  isAlive: () => boolean,
  logFile: string,
): Promise<void> {
  const end = performance.now() + patience
  while (!(await answers(url))) {
    if (!isAlive() || performance.now() > end) {
      throw new Fault(`${reasonIn(readFileSync(logFile, 'utf8'))} (lihat ${logFile})`)
    }
    await pause(50)
  }
}

/** @throws {Fault} when it does not start */
export async function startServer(plan: ServerPlan, url: string): Promise<void> {
  disownStaleLock(plan.folder)
  await untilItAnswers(url, launch(plan), plan.logFile)
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/**
 * Ends the server of `folder` in good order: open connections are cut, the data are written out. After
 * five seconds it ends at once; the next start then replays its log.
 */
export async function stopServer(folder: string): Promise<void> {
  const running = readPostmaster(folder)
  if (!running) return
  signal(running.pid, 'SIGINT')
  const end = performance.now() + 5000
  while (readPostmaster(folder)) {
    if (performance.now() > end) signal(running.pid, 'SIGQUIT')
    await pause(50)
  }
}
