// Work on the running installation by its own commands: in a process of its own, since the test runner's
// loader does not read what the commands read.

import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

/** Runs a script of this folder with what it is asked for; gives back what it prints. */
async function run(script: string, dataDir: string, asked: object): Promise<string> {
  const demo = readFileSync(path.join(dataDir, 'demo.json'), 'utf8')
  const { url } = JSON.parse(demo) as { url: string }
  const there = path.resolve(import.meta.dirname, script)
  const argument = JSON.stringify({ dataDir, url, ...asked })
  const { stdout } = await promisify(execFile)('node', ['--import', 'tsx', there, argument])
  return stdout
}

interface Place {
  category?: string
  kelurahan?: string
}

/** Files complaints, where a form each would take minutes; gives their numbers. */
export async function fileMany(
  dataDir: string,
  stories: readonly string[],
  place: Place = {},
): Promise<string[]> {
  return JSON.parse(await run('file-many-there.ts', dataDir, { stories, place })) as string[]
}

/**
 * Lets so many days pass for one complaint: what its clocks and promises wait for comes nearer by them,
 * and the worker's job is done on it. All others stay as old as they are.
 */
export async function letTimePass(dataDir: string, number: string, days: number): Promise<void> {
  await run('let-time-pass-there.ts', dataDir, { number, days })
}
