// Where signed tips lie: one file for each government and month, a tip a line, first in the data
// folder and, where the operator names one, in a second folder. Lines are added and never taken away.
// Folder, variable and option were named when tips were still called heads, and keep those names.

import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { settings } from '@/lib/platform/env'
import { appendLines, linesBackwards } from '@/lib/platform/line-file'
import { readTip, type SignedTip } from '@/lib/complaints/chain/signed-tip'

export interface TipLine {
  /** As it stands in the file, without the line feed. */
  readonly text: string
  readonly tip: SignedTip
}

export interface TipPlaces {
  readonly first: string
  /** Undefined where the operator names none. */
  readonly second: string | undefined
}

export function tipPlaces(): TipPlaces {
  const { dataDir, chainTipsCopy } = settings()
  return { first: path.join(dataDir, 'chain-heads'), second: chainTipsCopy }
}

/** Only the first place is made: where the second is missing, a share is not mounted. */
export async function makeFirstPlace({ first }: TipPlaces): Promise<void> {
  await mkdir(first, { recursive: true, mode: 0o700 })
}

const fileName = /^(.+)-\d{4}-\d{2}\.jsonl$/

/** Governments of which tips lie there; none where the folder does not exist. */
export async function listGovernments(folder: string): Promise<string[]> {
  const names = await namesIn(folder)
  return [...new Set(names.flatMap((name) => fileName.exec(name)?.[1] ?? []))]
}

/** The government's files, oldest first. */
export async function listTipFiles(folder: string, government: string): Promise<string[]> {
  const names = await namesIn(folder)
  const own = names.filter((name) => fileName.exec(name)?.[1] === government)
  return own.sort().map((name) => path.join(folder, name))
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return []
  }
}

async function* tipsBackwards(folder: string, government: string): AsyncGenerator<TipLine> {
  for (const file of (await listTipFiles(folder, government)).reverse()) {
    for await (const text of linesBackwards(file)) {
      const tip = readTip(text)
      if (tip) yield { text, tip }
    }
  }
}

/** The newest whole line, whoever wrote it; null where there is none. */
export async function lastTip(folder: string, government: string): Promise<TipLine | null> {
  for await (const line of tipsBackwards(folder, government)) return line
  return null
}

/** The newest lines, oldest first. */
export async function recentTips(
  folder: string,
  government: string,
  count: number,
): Promise<TipLine[]> {
  const found: TipLine[] = []
  for await (const line of tipsBackwards(folder, government)) {
    found.unshift(line)
    if (found.length === count) break
  }
  return found
}

/** The lines after that one, oldest first; all of them after null. Null where that one is not there. */
export async function tipsAfter(
  folder: string,
  government: string,
  text: string | null,
): Promise<TipLine[] | null> {
  const found: TipLine[] = []
  for await (const line of tipsBackwards(folder, government)) {
    if (line.text === text) return found.reverse()
    found.push(line)
  }
  return text === null ? found.reverse() : null
}

/** Adds lines, each to its month's file; the order holds though the clock was put back meanwhile. */
export async function appendTips(
  folder: string,
  government: string,
  lines: readonly TipLine[],
): Promise<void> {
  const newest = path.basename((await listTipFiles(folder, government)).at(-1) ?? '')
  const byFile = Map.groupBy(lines, ({ tip }) => {
    const name = `${government}-${tip.signedAt.slice(0, 7)}.jsonl`
    return name > newest ? name : newest
  })
  for (const [name, added] of byFile) {
    const texts = added.map(({ text }) => text)
    await appendLines(path.join(folder, name), texts)
  }
}
