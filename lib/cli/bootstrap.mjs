// The door of every npm script: plain JavaScript, no packages, for whatever Node the machine has. It brings
// what is missing or out of date (packages, generated client, build), then hands over to kesah.ts on
// the Node that the project brings along. What it says goes to standard error.

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const oldestNode = [20, 9]
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const ownNode = path.join(root, 'node_modules/.bin/node')
const windows = process.platform === 'win32'

/** What a build is made of (no page imports a command), and what the generated client is made of. */
const buildSources = [
  ...['app', 'components', 'lib', 'public', 'prisma/schema.prisma', 'package-lock.json'],
  ...['next.config.ts', 'postcss.config.mjs', 'proxy.ts', 'tsconfig.json'],
]
const notBuilt = path.join('lib', 'cli')
const clientSources = ['prisma/schema.prisma', 'package-lock.json']

function say(line) {
  process.stderr.write(`${line}\n`)
}

function fail(line) {
  say(line)
  process.exit(1)
}

function assertNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [wantedMajor, wantedMinor] = oldestNode
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return
  fail(
    `Node ${process.versions.node} terlalu lama: Kesah memerlukan Node ${oldestNode.join('.')} atau lebih baru.`,
  )
}

function filesOf(entry) {
  if (!existsSync(entry) || entry === notBuilt) return []
  if (!statSync(entry).isDirectory()) return [entry]
  return readdirSync(entry)
    .sort()
    .flatMap((name) => filesOf(path.join(entry, name)))
}

function digestOf(sources) {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesOf))
    hash.update(file).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

/** A stamp remembers of which sources something was made; another digest, or none, means stale. */
function isFresh(stamp, digest) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digest
}

function remember(stamp, digest) {
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, digest)
}

/** Runs a program to its end; its output is shown as it comes, on standard error. */
function run(program, args, variables) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, ...variables },
      shell: windows,
    })
    child.once('error', () => resolve(1))
    child.once('exit', (code, signal) => resolve(signal ? 1 : code))
  })
}

async function step(title, failure, program, args, variables) {
  say(`${title} …`)
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  const ticker = setInterval(() => say(`  … masih berjalan (${seconds()} detik)`), 10_000)
  const code = await run(program, args, variables)
  clearInterval(ticker)
  if (code !== 0) fail(`${failure} (kode ${code}).`)
}

/** Whether someone ran npm by hand since the lock file changed. */
function installedByHand() {
  const list = 'node_modules/.package-lock.json'
  return existsSync(list) && statSync(list).mtimeMs >= statSync('package-lock.json').mtimeMs
}

async function ensurePackages() {
  const stamp = 'node_modules/.kesah-packages'
  const digest = digestOf(['package-lock.json'])
  if (isFresh(stamp, digest) && existsSync(ownNode)) return
  if (existsSync(stamp) || !existsSync(ownNode) || !installedByHand()) {
    const npm = process.env.npm_execpath
    const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []]
    const options = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
    const title = 'Memasang paket; pertama kali sekitar satu menit'
    // Prisma then leaves its maker's download server alone: the engine comes with the packages.
    const engine = { PRISMA_SCHEMA_ENGINE_BINARY: path.join(root, 'prisma/schema-engine.mjs') }
    await step(title, 'Pemasangan paket gagal', program, [...first, ...options], engine)
  }
  remember(stamp, digest)
}

async function ensureClient() {
  const stamp = 'prisma/generated/.stamp'
  const digest = digestOf(clientSources)
  if (isFresh(stamp, digest)) return
  const prisma = ['node_modules/prisma/build/index.js', '--config', 'prisma/config.ts', 'generate']
  const quiet = { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1', NODE_NO_WARNINGS: '1' }
  await step('Membuat klien basis data', 'Klien basis data gagal dibuat', ownNode, prisma, quiet)
  remember(stamp, digest)
}

async function ensureBuild() {
  const stamp = '.next/.kesah-sources'
  const digest = digestOf(buildSources)
  if (isFresh(stamp, digest)) return
  const next = ['node_modules/next/dist/bin/next', 'build']
  const variables = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  await step('Membangun aplikasi', 'Aplikasi gagal dibangun', ownNode, next, variables)
  remember(stamp, digest)
}

/** npm that is killed outright takes its script along; other parents may leave us to ourselves. */
function whenNpmDies(act) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => process.ppid === parent || act(), 500).unref()
}

/** Hands over; words to stop are passed on, since they may come to us alone. */
function handOver(args) {
  const bin = path.join(root, 'node_modules/.bin')
  const child = spawn(ownNode, ['--import', 'tsx', 'lib/cli/kesah.ts', ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: [bin, process.env.PATH].join(path.delimiter) },
  })
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => child.kill(name))
  whenNpmDies(() => child.kill('SIGTERM'))
  child.once('error', (error) => fail(`Node bawaan tidak dapat dijalankan: ${error.message}`))
  child.once('exit', (code, signal) => process.exit(signal ? 1 : code))
}

async function main([script, ...rest]) {
  assertNode()
  process.chdir(root)
  const args = script === 'kesah' ? rest : [script, ...rest]
  await ensurePackages()
  await ensureClient()
  const needsBuild = ['start', 'web', 'build'].includes(args[0]) && !args.includes('--help')
  if (needsBuild) await ensureBuild()
  if (args[0] !== 'build') handOver(args)
}

await main(process.argv.slice(2))
