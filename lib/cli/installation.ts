// The whole of Kesah on one machine, from the database up to the ready line, and down again.

import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { provideDatabase, type ProvidedDatabase } from '@/lib/cli/database'
import { announce } from '@/lib/cli/announce'
import { refuseDemoWorld } from '@/lib/cli/demo-world'
import { holdInstallation } from '@/lib/cli/hold-installation'
import { prepareDatabase } from '@/lib/cli/prepare'
import { say } from '@/lib/cli/progress'
import { supervise } from '@/lib/cli/supervise'
import { untilTold } from '@/lib/cli/signals'
import { warnOfUnknownAddresses } from '@/lib/cli/unknown-addresses'
import { webProcess } from '@/lib/cli/web'
import { closeDatabase } from '@/lib/platform/db'
import { env, settings } from '@/lib/platform/env'
import { Fault } from '@/lib/platform/fault'
import { isPortFree } from '@/lib/platform/port'
import { noteProcess, recentProcesses } from '@/lib/platform/process-log'

type Mode = 'start' | 'dev'

async function assertPortFree(): Promise<void> {
  const { host, port } = settings()
  if (await isPortFree(port, host)) return
  throw new Fault(`PORT: porta ${port} di ${host} sudah dipakai program lain; pilih PORT lain`)
}

/** The origin under which we ourselves reach the web process. */
function ownAddress(): string {
  const { host, port } = env()
  const everywhere = host === '0.0.0.0' || host === '::'
  const name = everywhere ? 'localhost' : host
  return `http://${name.includes(':') && !name.startsWith('[') ? `[${name}]` : name}:${port}`
}

async function isReady(): Promise<boolean> {
  try {
    const answer = await fetch(`${ownAddress()}/api/health/ready`, {
      signal: AbortSignal.timeout(5000),
    })
    return answer.ok
  } catch {
    return false
  }
}

async function untilReady(isOver: () => boolean): Promise<void> {
  while (!isOver() && !(await isReady())) await pause(100)
}

/** Serves until `told` resolves; rejects when it could not begin. What dies later is started again. */
async function serve(
  mode: Mode,
  { variablesFor }: ProvidedDatabase,
  told: Promise<unknown>,
): Promise<void> {
  let isReady = false
  let over = false
  const parts = [
    supervise('web', webProcess(mode), () => isReady, variablesFor('app')),
    supervise(
      'worker',
      ['--import', 'tsx', path.resolve('lib/cli/kesah.ts'), 'worker'],
      () => isReady,
      variablesFor('worker'),
    ),
  ]
  const end = Promise.race([told, ...parts.map(({ failed }) => failed)]).finally(
    () => (over = true),
  )
  const announced = untilReady(() => over).then(() => {
    isReady = true
    if (!over) announce()
  })
  try {
    await Promise.race([end, announced])
    await end
  } finally {
    say('Menghentikan Kesah …')
    await Promise.all(parts.map((part) => part.stop()))
  }
}

async function prepareAndServe(
  mode: Mode,
  database: ProvidedDatabase,
  told: Promise<unknown>,
): Promise<void> {
  const prepared = prepareDatabase()
    .then(refuseDemoWorld)
    .then(() => true)
  if (!(await Promise.race([prepared, told.then(() => false)]))) return
  await closeDatabase()
  await serve(mode, database, told)
}

/** Also writes down that the last run did not end in good order, where it did not. */
async function noteBegin(): Promise<void> {
  const [last] = await recentProcesses(new Date(0))
  if (last && !(last.process === 'kesah' && last.what === 'stopped')) {
    await noteProcess({ process: 'kesah', what: 'crashed', how: `terakhir tercatat ${last.at}` })
  }
  await noteProcess({ process: 'kesah', what: 'started' })
}

/**
 * Runs until told to stop. A part that dies is started again.
 * @throws {Fault} naming what could not start
 */
export async function runInstallation(mode: Mode): Promise<void> {
  const told = untilTold()
  await assertPortFree()
  const database = await provideDatabase()
  const release = await holdInstallation()
  const end = new AbortController()
  const kept = database.keep(end.signal)
  warnOfUnknownAddresses()
  await noteBegin()
  try {
    await prepareAndServe(mode, database, Promise.race([told, kept.then(() => told)]))
  } finally {
    end.abort()
    await kept.catch(() => undefined)
    await release()
    await database.stop()
    await noteProcess({ process: 'kesah', what: 'stopped' })
  }
}
