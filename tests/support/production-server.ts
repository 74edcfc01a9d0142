import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '@/lib/platform/port'

const root = path.resolve(import.meta.dirname, '../..')
const readyLine = /Kesah siap di (\S+)/

/** Where the workers of the test runner find the installation that was started for them. */
export const serverVariables = { url: 'KESAH_E2E_URL', dataDir: 'KESAH_E2E_DATA_DIR' } as const

type Variables = Readonly<Record<string, string>>

function startKesah(folder: string, dataDir: string, variables: Variables): ChildProcess {
  // Only what a fresh terminal has: a variable of the developer's must not change what is tested.
  const { PATH, HOME } = process.env
  return spawn('node', ['lib/cli/bootstrap.mjs', 'start'], {
    cwd: folder,
    env: {
      PATH,
      HOME,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      KESAH_DEMO: '1',
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** The address of the ready line; what was printed instead, when it ends before. */
function untilReady(kesah: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const listen = (chunk: Buffer) => {
      printed += chunk.toString()
      const url = readyLine.exec(printed)?.[1]
      if (url) resolve(url)
    }
    kesah.stdout?.on('data', listen)
    kesah.stderr?.on('data', listen)
    kesah.once('exit', () => reject(new Error(`npm start ended before it was ready:\n${printed}`)))
  })
}

async function stop(kesah: ChildProcess): Promise<void> {
  if (kesah.exitCode !== null) return
  const ended = once(kesah, 'exit')
  kesah.kill('SIGTERM')
  await ended
}

export interface Installation {
  url: string
  dataDir: string
  /** All that its processes have printed so far. */
  printed: () => string
  stop: () => Promise<void>
}

/**
 * Starts the whole of Kesah as an operator would, on an empty folder and a free port.
 * @param folder the house itself, or a copy of it
 */
export async function startInstallation(
  variables: Variables = {},
  folder = root,
): Promise<Installation> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'kesah-e2e-'))
  // The embedded database runs as its own user when we are root, and must reach its folder.
  chmodSync(dataDir, 0o755)
  const port = String(await freePort('127.0.0.1'))
  const kesah = startKesah(folder, dataDir, { PORT: port, ...variables })
  const lines: string[] = []
  for (const stream of [kesah.stdout, kesah.stderr]) {
    stream?.on('data', (chunk: Buffer) => lines.push(chunk.toString()))
  }
  const end = async () => {
    await stop(kesah)
    rmSync(dataDir, { recursive: true, force: true })
  }
  const url = await untilReady(kesah).catch(async (error: unknown) => {
    await end()
    throw error
  })
  return { url, dataDir, printed: () => lines.join(''), stop: end }
}

/** The same for a whole run of journeys: where it stands is told to the runner's workers. */
export default async function startProduction(): Promise<() => Promise<void>> {
  const { url, dataDir, stop: teardown } = await startInstallation()
  process.env[serverVariables.dataDir] = dataDir
  process.env[serverVariables.url] = url
  return teardown
}
