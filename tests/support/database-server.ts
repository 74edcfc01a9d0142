// One PostgreSQL for a whole run of integration tests: migrated and filled with the reference data once,
// into a template that each test file copies. TEST_DATABASE_URL names another server to run on, whose
// user may make databases and roles.

import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openEmbeddedDatabase } from '@/lib/platform/embedded-postgres'

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: string
    databaseTemplate: string
  }
}

interface Server {
  url: string
  stop: () => Promise<void>
}

export async function embeddedServer(): Promise<Server> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'kesah-integration-'))
  // The server runs as its own user when we are root, and must reach its folder.
  chmodSync(dataDir, 0o755)
  const { url, stop } = await openEmbeddedDatabase(dataDir)
  return {
    url,
    async stop() {
      await stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

function givenServer(url: string): Server {
  return { url, stop: () => Promise.resolve() }
}

/** The address of another database on the same server. */
export function databaseOn(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

export async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client(server)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

const patience = 30_000

/**
 * The server's own vacuum may be at work there. It is not ours to end, and ends by itself.
 * @throws when the database cannot be dropped within half a minute
 */
export async function dropDatabase(server: string, name: string): Promise<void> {
  const end = performance.now() + patience
  for (;;) {
    try {
      await onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
      return
    } catch (error) {
      if ((error as pg.DatabaseError).code !== '42501' || performance.now() > end) throw error
      await pause(200)
    }
  }
}

/** Runs an operator's command on a database, as an operator would. */
function kesah(command: string, databaseUrl: string): void {
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['--import', 'tsx', 'lib/cli/kesah.ts', command],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl,
        DATABASE_DIRECT_URL: databaseUrl,
        KESAH_SECRET: 'a secret of the integration tests alone',
        KESAH_DEMO: '0',
      },
    },
  )
  if (status !== 0) throw new Error(`kesah ${command} failed:\n${stdout}${stderr}`)
}

/** A new database becomes what every installation starts from. */
export async function fill(server: string, template: string): Promise<void> {
  await onServer(server, `CREATE DATABASE ${template}`)
  const url = databaseOn(server, template)
  kesah('migrate', url)
  kesah('seed', url)
}

interface MigratedServer {
  url: string
  /** Name of the database that has everything. */
  template: string
  stop: () => Promise<void>
}

export async function startMigratedServer(): Promise<MigratedServer> {
  const given = process.env['TEST_DATABASE_URL']
  const server = given ? givenServer(given) : await embeddedServer()
  const template = `kesah_template_${process.pid}`
  const stop = async () => {
    await dropDatabase(server.url, template)
    await server.stop()
  }
  try {
    await fill(server.url, template)
  } catch (error) {
    await stop()
    throw error
  }
  return { url: server.url, template, stop }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, template, stop } = await startMigratedServer()
  project.provide('databaseServer', url)
  project.provide('databaseTemplate', template)
  return stop
}
