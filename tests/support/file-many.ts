import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

const there = path.resolve(import.meta.dirname, 'file-many-there.ts')

interface Place {
  category?: string
  kelurahan?: string
}

/**
 * Files complaints on the running installation by their command, where a form each would take minutes.
 * In a process of its own, since the test runner's loader does not read what the commands read.
 */
export async function fileMany(
  dataDir: string,
  stories: readonly string[],
  place: Place = {},
): Promise<string[]> {
  const demo = readFileSync(path.join(dataDir, 'demo.json'), 'utf8')
  const { url } = JSON.parse(demo) as { url: string }
  const asked = JSON.stringify({ dataDir, url, stories, place })
  const { stdout } = await promisify(execFile)('node', ['--import', 'tsx', there, asked])
  return JSON.parse(stdout) as string[]
}
