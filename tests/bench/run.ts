// What `npm run bench` runs: starts Kesah as an operator would and the bare app beside it, measures, and
// writes RESULTS.md. Everything it starts, it ends, also when it fails or takes too long.

import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { untilTold } from '@/lib/cli/signals'
import { openEmbeddedDatabase } from '@/lib/platform/embedded-postgres'
import startProduction, { serverVariables } from '../support/production-server'
import { startBareApp } from './bare-app'
import { measureDesk } from './desk'
import { measureFiling } from './filing'
import { measurePages } from './pages'
import { fullPlan, type Plan, quickPlan } from './plan'
import { currentLoad, type Measured, report, ringingReport } from './results'
import { measureRinging } from './ringing'
import { measureSimilar } from './similar'
import { measureWeight } from './weight'

const limit = 20 * 60_000
const resultsFile = path.join(import.meta.dirname, 'RESULTS.md')

const endings: (() => Promise<void>)[] = []

function say(line: string): void {
  process.stderr.write(`${line} …\n`)
}

function fromServer(name: keyof typeof serverVariables): string {
  return process.env[serverVariables[name]] ?? ''
}

/** What is only just starting when we are told to stop must be ended, too, once it has started. */
function begin<T>(starting: Promise<T>, end: (started: T) => Promise<void>): Promise<T> {
  endings.push(async () => {
    const started = await starting.catch(() => undefined)
    if (started !== undefined) await end(started)
  })
  return starting
}

async function versionOf(databaseUrl: string): Promise<string> {
  const client = new pg.Client(databaseUrl)
  await client.connect()
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version')
  await client.end()
  return rows[0]?.server_version ?? ''
}

async function measure(plan: Plan): Promise<Measured> {
  const loadBefore = currentLoad()
  say('Starting Kesah')
  await begin(startProduction(), (stop) => stop())
  // It runs already, so this only tells where.
  const { url: databaseUrl } = await openEmbeddedDatabase(fromServer('dataDir'))
  say('Building and starting the bare app')
  const bareApp = await begin(startBareApp(databaseUrl), ({ stop }) => stop())
  const origins = { kesah: fromServer('url'), bare: bareApp.url }
  say('Measuring first loads')
  const weight = await measureWeight(origins)
  say('Measuring filing')
  const filing = await measureFiling(origins, plan)
  say('Measuring pages')
  const pages = await measurePages(origins, plan)
  say('Measuring the desk')
  const desk = await measureDesk(databaseUrl, secretIn(fromServer('dataDir')))
  say('Measuring the search for similar complaints')
  const similar = await measureSimilar(databaseUrl, secretIn(fromServer('dataDir')))
  say('Measuring the job that rings clocks')
  const ringing = await measureRinging(plan)
  const postgres = await versionOf(databaseUrl)
  return { loadBefore, postgres, filing, pages, weight, similar, desk, ringing }
}

/** The one that the installation made for itself. */
function secretIn(dataDir: string): string {
  return readFileSync(path.join(dataDir, 'secret'), 'utf8').trim()
}

async function endAll(): Promise<void> {
  for (const end of endings.toReversed()) await end()
}

async function interrupted(): Promise<never> {
  const late = pause(limit, 'late', { ref: false })
  const why = await Promise.race([untilTold(), late])
  throw new Error(why === 'late' ? `not done within ${limit / 60_000} minutes` : 'interrupted')
}

/** `--ringing` measures the job that rings clocks alone, and writes nothing. */
async function reported(plan: Plan): Promise<string> {
  if (process.argv.includes('--ringing')) return ringingReport(await measureRinging(plan))
  const text = report(await measure(plan), plan)
  if (plan === fullPlan) writeFileSync(resultsFile, text)
  return text
}

const plan = process.argv.includes('--quick') ? quickPlan : fullPlan
let code = 0
try {
  const began = performance.now()
  console.log(await Promise.race([reported(plan), interrupted()]))
  say(`Done in ${((performance.now() - began) / 1000).toFixed(0)} s`)
} catch (error) {
  console.error(error)
  code = 1
} finally {
  await endAll()
}
process.exit(code)
