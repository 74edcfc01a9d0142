// The bare Next app that Kesah is compared with: built and started in the same run, on the same
// database, behind the very file proxy.ts that Kesah stands behind.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '@/lib/platform/port'

const root = path.resolve(import.meta.dirname, '../..')
/** As deep in the tree as the original, so that its ways to packages and aliases hold. */
const folder = path.join(root, '.data/bench/bare-app')

function copyApp(): void {
  rmSync(folder, { recursive: true, force: true })
  cpSync(path.join(root, 'tests/bench/bare-app'), folder, { recursive: true })
  copyFileSync(path.join(root, 'proxy.ts'), path.join(folder, 'proxy.ts'))
}

function variables(port: number, databaseUrl: string): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env
  return {
    PATH,
    HOME,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    KESAH_SECRET: 'a secret of the bench alone, which seals nothing',
    KESAH_DEMO: '0',
  }
}

/** The child's standard input is a pipe from us: it ends itself when we vanish (with-parent.mjs). */
function next(args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  const program = path.join(root, 'node_modules/next/dist/bin/next')
  return spawn(process.execPath, ['--import', './lib/cli/with-parent.mjs', program, ...args], {
    cwd: root,
    env,
    stdio: ['pipe', 'ignore', 'inherit'],
  })
}

async function build(env: NodeJS.ProcessEnv): Promise<void> {
  const [code] = (await once(next(['build', folder], env), 'exit')) as [number | null]
  if (code !== 0) throw new Error('the bare app could not be built')
}

async function untilItAnswers(url: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
    await pause(100)
  }
  throw new Error('the bare app ended by itself')
}

export interface BareApp {
  url: string
  stop: () => Promise<void>
}

export async function startBareApp(databaseUrl: string): Promise<BareApp> {
  copyApp()
  const port = await freePort('127.0.0.1')
  const env = variables(port, databaseUrl)
  await build(env)
  const server = next(['start', folder, '--port', String(port), '--hostname', '127.0.0.1'], env)
  const ended = once(server, 'exit')
  const stop = async () => {
    server.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  const url = `http://localhost:${port}`
  await untilItAnswers(url, server).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { url, stop }
}
