// Work on the running installation by its own commands: in a process of its own, since the test runner's
// loader does not read what the commands read. It is kept for as long as its runner, because to come up
// takes it a hundred times as long as what it is asked for.

import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Receipt } from './filing'

interface Place {
  category?: string
  kelurahan?: string
}

/** What may be asked for, and what has to be said with it. */
export interface Wishes {
  fileMany: { stories: readonly string[]; place: Place }
  fileOne: { story: string }
  forward: { number: string; agency: string }
  answer: { number: string; words: string }
  letTimePass: { number: string; days: number }
}

export interface Asked {
  id: string
  name: keyof Wishes
  wish: Wishes[keyof Wishes]
}

export type Answer = { id: string; result: unknown } | { id: string; failure: string }

const running = new Map<string, ChildProcess>()

function start(dataDir: string): ChildProcess {
  const demo = readFileSync(path.join(dataDir, 'demo.json'), 'utf8')
  const { url } = JSON.parse(demo) as { url: string }
  const there = path.resolve(import.meta.dirname, 'commands-there.ts')
  const child = fork(there, [JSON.stringify({ dataDir, url })], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  // A runner that has done everything need not wait for it.
  child.unref()
  child.channel?.unref()
  child.once('exit', () => running.delete(dataDir))
  running.set(dataDir, child)
  return child
}

function ask<Name extends keyof Wishes>(
  dataDir: string,
  name: Name,
  wish: Wishes[Name],
): Promise<unknown> {
  const child = running.get(dataDir) ?? start(dataDir)
  const id = randomUUID()
  return new Promise((resolve, reject) => {
    const end = () => child.off('message', hear).off('exit', gone)
    const gone = () => reject(new Error(`${name}: the process for it ended before it was done`))
    const hear = (answer: Answer) => {
      if (answer.id !== id) return
      end()
      if ('failure' in answer) reject(new Error(answer.failure))
      else resolve(answer.result)
    }
    child.on('message', hear).once('exit', gone)
    child.send({ id, name, wish } satisfies Asked)
  })
}

/** Files complaints, where a form each would take minutes; gives their numbers. */
export async function fileMany(
  dataDir: string,
  stories: readonly string[],
  place: Place = {},
): Promise<string[]> {
  return (await ask(dataDir, 'fileMany', { stories, place })) as string[]
}

/** Files one without a name. */
export async function fileOne(dataDir: string, story: string): Promise<Receipt> {
  return (await ask(dataDir, 'fileOne', { story })) as Receipt
}

/** Kominfo forwards it, with nothing but the agency chosen. */
export async function forward(dataDir: string, number: string, agency: string): Promise<void> {
  await ask(dataDir, 'forward', { number, agency })
}

/** The officer of Bina Marga answers it: done. */
export async function answer(dataDir: string, number: string, words: string): Promise<void> {
  await ask(dataDir, 'answer', { number, words })
}

/**
 * Lets so many days pass for one complaint: what its clocks and promises wait for comes nearer by them,
 * and the worker's job is done on it. All others stay as old as they are.
 */
export async function letTimePass(dataDir: string, number: string, days: number): Promise<void> {
  await ask(dataDir, 'letTimePass', { number, days })
}
