// What became of the processes of this installation, in DATA_DIR/processes.log: a line of JSON for each
// start and end, which outlives the terminal. Two files of bounded size.

import { existsSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { env } from '@/lib/platform/env'
import { appendLines, linesBackwards } from '@/lib/platform/line-file'
import { log } from '@/lib/platform/log'

export interface ProcessNote {
  at: string
  /** 'web', 'worker', 'database', or 'kesah' for what started them. */
  process: string
  what: 'started' | 'crashed' | 'restarted' | 'stopped' | 'not-restarted'
  /** How it came: an exit code, a signal, a reason. */
  how?: string
}

const largest = 512 * 1024

function file(): string {
  return path.join(env().dataDir, 'processes.log')
}

/** Never fails: a full disk must not keep from starting again what has died. */
export async function noteProcess(note: Omit<ProcessNote, 'at'>): Promise<void> {
  log()[note.what === 'crashed' ? 'error' : 'info'](note, 'process')
  try {
    if (existsSync(file()) && statSync(file()).size > largest) {
      renameSync(file(), `${file()}.1`)
    }
    await appendLines(file(), [JSON.stringify({ at: new Date().toISOString(), ...note })])
  } catch (err) {
    log().warn({ err }, 'the process log cannot be written')
  }
}

/** The notes since then, the last one first. */
export async function recentProcesses(since: Date): Promise<ProcessNote[]> {
  const notes: ProcessNote[] = []
  for (const name of [file(), `${file()}.1`]) {
    if (!existsSync(name)) continue
    for await (const line of linesBackwards(name)) {
      const note = noteOf(line)
      if (!note) continue
      if (new Date(note.at) < since) return notes
      notes.push(note)
    }
  }
  return notes
}

/** Null for a line that a power cut has torn. */
function noteOf(line: string): ProcessNote | null {
  try {
    return JSON.parse(line) as ProcessNote
  } catch {
    return null
  }
}

interface Crashes {
  process: string
  /** In the last day. */
  count: number
  /** It comes up and dies again, and again. */
  isLoop: boolean
  lastAt: Date
}

const day = 24 * 60 * 60 * 1000

/** So many deaths, in so many milliseconds. */
const loop = { deaths: 3, within: 10 * 60 * 1000 }

/** Which processes have died in the last day, and whether they go on doing so. */
export async function recentCrashes(now: Date): Promise<Crashes[]> {
  const notes = await recentProcesses(new Date(now.getTime() - day))
  const crashes = notes.filter(({ what }) => what === 'crashed')
  const names = [...new Set(crashes.map((note) => note.process))]
  return names.map((name) => {
    const times = crashes.filter((note) => note.process === name).map(({ at }) => new Date(at))
    const lately = times.filter((at) => now.getTime() - at.getTime() < loop.within)
    return {
      process: name,
      count: times.length,
      isLoop: lately.length >= loop.deaths,
      lastAt: times[0] ?? now,
    }
  })
}
