import { execFile } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { Fault } from '@/lib/platform/fault'
import type { Account } from '@/lib/platform/postgres-account'

const run = promisify(execFile)

/** Sorting by code point and UTF-8, built into PostgreSQL: the same on every machine. */
const locale = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
]

/** English messages, and none of the variables by which PostgreSQL's programs can be steered. */
export const plainEnvironment: NodeJS.ProcessEnv = { LC_ALL: 'C', NODE_ENV: 'production' }

/**
 * Makes the data folder of a new server, all or nothing: a folder left half made by a power cut is
 * thrown away and made again. Its superuser is `postgres`.
 */
export async function makeDataFolder(
  folder: string,
  initdb: string,
  password: string,
  account: Account | undefined,
): Promise<void> {
  const halfMade = `${folder}.new`
  rmSync(halfMade, { recursive: true, force: true })
  mkdirSync(halfMade, { mode: 0o700 })
  if (account) chownSync(halfMade, account.uid, account.gid)
  const secrets = mkdtempSync(path.join(tmpdir(), 'kesah-'))
  try {
    const passwordFile = path.join(secrets, 'password')
    writeFileSync(passwordFile, password, { mode: 0o600 })
    if (account) for (const own of [secrets, passwordFile]) chownSync(own, account.uid, account.gid)
    const access = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256']
    const options = [`--pgdata=${halfMade}`, ...access, ...locale]
    await run(initdb, options, { cwd: '/', env: plainEnvironment, ...account })
  } catch (error) {
    const { stderr = String(error) } = error as { stderr?: string }
    throw new Fault(reasonIn(stderr), { cause: error })
  } finally {
    rmSync(secrets, { recursive: true, force: true })
  }
  renameSync(halfMade, folder)
}

/** What PostgreSQL's programs printed before they gave up, as one line for the operator. */
export function reasonIn(output: string): string {
  if (output.includes('No space left on device')) {
    return 'Ruang disk penuh: basis data bawaan tidak dapat dimulai'
  }
  const lines = output.trim().split('\n')
  const reason = lines.find((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1)
  return `Basis data bawaan tidak dapat dimulai: ${reason ?? 'tanpa keterangan'}`
}

export function hasDataFolder(folder: string): boolean {
  return existsSync(path.join(folder, 'PG_VERSION'))
}
