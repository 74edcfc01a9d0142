#!/usr/bin/env node
// Prisma's schema engine without a download. The stock CLI wants a native engine from a host that an
// air-gapped data centre cannot reach; the same engine exists as WebAssembly on the package registry.
// The CLI runs whatever PRISMA_SCHEMA_ENGINE_BINARY names (prisma/config.ts names this file) and speaks
// JSON-RPC 2.0 with it, one message a line. Started with `cli <command>` it does one thing and exits.
// Each peculiarity below mends a difference between the native engine and engine plus driver adapter.

import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import * as wasm from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

const INTERNAL_CHAR = 18
const BPCHAR = 1042

/** The pieces of a database address; only as pieces can its database be exchanged for another. */
function addressOf(url) {
  const { host, port, user, password, database, ssl } = new pg.Client({ connectionString: url })
  return { host, port, user, password, database, ssl: ssl ?? false }
}

/** adapter-pg knows no `"char"`: show it a bpchar, then call the column what the engine expects. */
function readInternalChar(queryable) {
  const charColumns = new WeakMap()
  const performIO = queryable.performIO.bind(queryable)
  const queryRaw = queryable.queryRaw.bind(queryable)
  queryable.performIO = async (query) => {
    const result = await performIO(query)
    const isChar = result.fields.map((field) => field.dataTypeID === INTERNAL_CHAR)
    charColumns.set(query, isChar)
    const fields = result.fields.map((field, at) =>
      isChar[at] ? { ...field, dataTypeID: BPCHAR } : field,
    )
    return { ...result, rowCount: result.rowCount, rows: result.rows, fields }
  }
  queryable.queryRaw = async (query) => {
    const result = await queryRaw(query)
    const isChar = charColumns.get(query) ?? []
    const columnTypes = result.columnTypes.map((type, at) =>
      isChar[at] ? ColumnTypeEnum.Character : type,
    )
    return { ...result, columnTypes }
  }
}

/** adapter-pg splits a script at every `;`, which breaks functions and triggers: send it whole. */
function runScriptsWhole(queryable) {
  queryable.executeScript = async (script) => {
    try {
      await queryable.client.query(script)
    } catch (error) {
      queryable.onError(error)
    }
  }
}

function mended(adapter) {
  readInternalChar(adapter)
  runScriptsWhole(adapter)
  const startTransaction = adapter.startTransaction?.bind(adapter)
  if (startTransaction) {
    adapter.startTransaction = async (level) => mended(await startTransaction(level))
  }
  return adapter
}

/** Connections stay open when idle: the engine's advisory lock lives in one of them. */
function poolSettings(url, database) {
  return { ...addressOf(url), ...(database && { database }), idleTimeoutMillis: 0 }
}

function adapterFactory(url) {
  const factory = new PrismaPg(poolSettings(url))
  const connect = factory.connect.bind(factory)
  factory.connect = async () => mended(await connect())
  factory.connectToShadowDb = () => connectToShadow(factory, url)
  return factory
}

/** A database of its own for replaying migrations; adapter-pg drops it while its pool still holds it. */
async function connectToShadow(factory, url) {
  const home = await factory.connect()
  const database = `prisma_migrate_shadow_db_${crypto.randomUUID()}`
  await home.executeScript(`CREATE DATABASE "${database}"`)
  const shadow = await new PrismaPg(poolSettings(url, database)).connect()
  const endPool = shadow.dispose.bind(shadow)
  shadow.underlyingDriver().on('error', () => undefined)
  shadow.dispose = async () => {
    await endPool()
    await home.executeScript(`DROP DATABASE "${database}" WITH (FORCE)`)
    await home.dispose()
  }
  return mended(shadow)
}

function log(level, fields) {
  process.stderr.write(`${JSON.stringify({ level, target: 'schema_engine::logger', fields })}\n`)
}

let panic
globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => (panic = message) }

async function loadEngine(url) {
  const home = import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = readFileSync(new URL('./schema_engine_bg.wasm', home))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': wasm })
  wasm.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  const forward = (line) => log('INFO', { message: String(line) })
  // `migrate diff` between two schemas has no database; the engine then never connects.
  const factory = adapterFactory(url ?? 'postgresql://localhost:1/none')
  return wasm.SchemaEngine.new(
    { datamodels: undefined },
    forward,
    bindMigrationAwareSqlAdapterFactory(factory),
  )
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
}

function describe(error) {
  const message = panic ?? error?.message ?? String(error)
  const data = error?.data ?? { is_panic: panic !== undefined, message }
  return { code: error?.code ?? 4466, message, data }
}

/**
 * The engine can weigh data loss only against migrations that it has already replayed; after new ones
 * were applied in the same run, the diagnosis replays them, and its result is kept.
 */
async function run(engine, method, params) {
  if (method === 'evaluateDataLoss') {
    const { migrationsList, filters } = params
    await engine.devDiagnostic({ migrationsList, filters })
  }
  return (await engine[method](params)) ?? null
}

async function answer(engine, { id, method, params }) {
  try {
    const result = await run(await engine, method, params ?? undefined)
    if (method === 'diff' && result?.stdout) {
      send({ id: `print-${id}`, method: 'print', params: { content: result.stdout } })
    }
    send({ id, result })
  } catch (error) {
    send({ id, error: describe(error) })
  }
}

/** Serves requests until the CLI closes standard input. Lines without a method answer our own prints. */
async function serve(url) {
  const engine = loadEngine(url)
  for await (const line of createInterface({ input: process.stdin })) {
    const message = JSON.parse(line)
    if (message.method) await answer(engine, message)
  }
}

async function runOnce(settings, sql) {
  const client = new pg.Client(settings)
  try {
    await client.connect()
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** PostgreSQL's error codes in Prisma's own numbering; all else counts as unreachable. */
const prismaCodes = { '3D000': 'P1003', '28P01': 'P1000', 28000: 'P1010', '42P04': 'P1009' }

const commands = {
  'can-connect-to-database': (url) => runOnce(addressOf(url), 'SELECT 1'),
  'create-database': (url) =>
    runOnce(
      { ...addressOf(url), database: 'postgres' },
      `CREATE DATABASE ${pg.escapeIdentifier(addressOf(url).database)}`,
    ),
}

async function runCommand(name, url) {
  try {
    await commands[name](url)
    return 0
  } catch (error) {
    process.stderr.write('\n')
    const message = error.message || `Can't reach database server (${error.code})`
    log('ERROR', { error_code: prismaCodes[error.code] ?? 'P1001', message })
    return 1
  }
}

const { values, positionals } = parseArgs({
  options: { datasource: { type: 'string' } },
  allowPositionals: true,
  strict: false,
})
const url = values.datasource && JSON.parse(values.datasource).url
const once = positionals.indexOf('cli')
process.exitCode = once < 0 ? await serve(url) : await runCommand(positionals[once + 1], url)
// Open pools would keep the process alive after the CLI has said goodbye.
process.exit()
