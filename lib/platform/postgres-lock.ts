// postmaster.pid: PostgreSQL's note of who serves a data folder. After a power cut it stays behind, and
// its process number may by then belong to anyone; the server then refuses to start.

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export interface Postmaster {
  pid: number
  port: number
}

function lockFile(folder: string): string {
  return path.join(folder, 'postmaster.pid')
}

/** The command line of a process; empty for one that is gone, or dead and not yet collected. */
function commandOf(pid: number): string {
  try {
    if (existsSync('/proc/self/cmdline')) {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    }
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/** The lines of the note. A server that ends takes it away at any moment, so it is read without asking first. */
function noteIn(folder: string): string[] | undefined {
  try {
    return readFileSync(lockFile(folder), 'utf8').split('\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** The living server of `folder`, by its lock file; undefined when there is none. */
export function readPostmaster(folder: string): Postmaster | undefined {
  const note = noteIn(folder)
  if (!note) return undefined
  const [pid, , , port] = note
  const serves = commandOf(Number(pid)).includes(`postgres -D ${folder} `)
  return serves ? { pid: Number(pid), port: Number(port) } : undefined
}

/** Above every system's highest process number, so certainly nobody's. */
const nobody = 999_999_999

/**
 * Frees the folder of a dead server whose process number now belongs to someone else. The note stays,
 * with a number that is nobody's: from the rest of it PostgreSQL sees by itself whether parts of the
 * old server still live.
 */
export function disownStaleLock(folder: string): void {
  const note = noteIn(folder)
  if (!note || readPostmaster(folder)) return
  const [, ...rest] = note
  writeFileSync(lockFile(folder), [nobody, ...rest].join('\n'))
}
