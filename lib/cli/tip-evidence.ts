// The signed tips as evidence: what each place holds, what is wrong with its lines, and what all
// genuine lines together say about the events of a government.

import { access, readFile } from 'node:fs/promises'
import { digest } from '@/lib/platform/crypto'
import {
  type TipLine,
  type TipPlaces,
  listGovernments,
  listTipFiles,
  recentTips,
} from '@/lib/complaints/chain/tip-files'
import { isGenuine, readTip } from '@/lib/complaints/chain/signed-tip'
import { signedHashes, type SignedHashes } from '@/lib/cli/signed-hashes'

/** What is wrong with signed tips, in the order in which it is looked for. */
export type TipFault =
  /** A line is not signed with the key of this installation, or says something else than it signed. */
  | 'forged'
  /** A line does not follow from the one before it: lines were taken out or moved. */
  | 'gap'
  /** The second place has lines that the first has not: they were taken out of the first. */
  | 'lost'
  /** The second place cannot be read. */
  | 'unreachable'

interface BadTip {
  /** The file and the number of its line, or the folder. */
  readonly where: string
  readonly fault: TipFault
}

export interface TipReport {
  /** How many genuine lines there are, in both places together. */
  readonly lines: number
  /** The number of the last event that is signed for. */
  readonly signedUpTo: string | null
  readonly signedAt: string | null
  /** How many lines the second place lacks; null where there is none. */
  readonly copyLacks: number | null
  readonly firstBad: BadTip | null
}

export interface Evidence {
  readonly report: TipReport
  readonly hashes: SignedHashes
}

interface Place {
  readonly lines: readonly TipLine[]
  readonly firstBad: BadTip | null
}

/** Evidence by government, from all lines. */
export async function readEvidence(places: TipPlaces): Promise<Map<string, Evidence>> {
  const known = await listGovernments(places.first)
  const there = places.second === undefined ? [] : await governmentsIn(places.second)
  const found = new Map<string, Evidence>()
  for (const government of new Set([...known, ...there])) {
    found.set(government, await evidenceOf(places, government))
  }
  return found
}

/** A place that cannot be read is told of with each government. */
async function governmentsIn(second: string): Promise<string[]> {
  return listGovernments(second).catch(() => [])
}

async function evidenceOf({ first, second }: TipPlaces, government: string): Promise<Evidence> {
  // The second first: what is written to both meanwhile is not taken for missing in the first.
  const other = second === undefined ? null : await readSecond(second, government)
  const own = await readPlace(first, government)
  const all = new Map([own, other ?? nothing].flatMap(({ lines }) => lines.map(byText)))
  const lines = [...all.values()]
  const copyLacks = other && lines.length - other.lines.length
  const firstBad = own.firstBad ?? badSecond(own, other ?? nothing, first)
  return { hashes: signedHashes(lines), report: { ...lastOf(lines), copyLacks, firstBad } }
}

const nothing: Place = { lines: [], firstBad: null }

const byText = (line: TipLine) => [line.text, line] as const

function badSecond(own: Place, { lines, firstBad }: Place, first: string): BadTip | null {
  if (firstBad) return firstBad
  const texts = new Set(own.lines.map(({ text }) => text))
  return lines.every(({ text }) => texts.has(text)) ? null : { where: first, fault: 'lost' }
}

function newestOf(lines: readonly TipLine[]): TipLine | null {
  return lines.reduce<TipLine | null>(
    (newest, line) => (newest && newest.tip.signedAt > line.tip.signedAt ? newest : line),
    null,
  )
}

function lastOf(lines: readonly TipLine[]) {
  const last = newestOf(lines)
  const signedUpTo = last ? String(last.tip.sequence) : null
  return { lines: lines.length, signedUpTo, signedAt: last?.tip.signedAt ?? null }
}

async function readSecond(folder: string, government: string): Promise<Place> {
  try {
    await access(folder)
    return await readPlace(folder, government)
  } catch {
    return { lines: [], firstBad: { where: folder, fault: 'unreachable' } }
  }
}

async function readPlace(folder: string, government: string): Promise<Place> {
  const lines = new Map<string, TipLine>()
  let previous = ''
  let firstBad: BadTip | null = null
  for (const file of await listTipFiles(folder, government)) {
    const texts = (await readFile(file, 'utf8')).split('\n')
    for (const [index, text] of texts.entries()) {
      const line = wholeLine(text)
      // Two workers of which one lost its connection may both have brought a line to the second place.
      if (!line || lines.has(text)) continue
      const fault = faultOf(line, government, previous)
      if (fault) firstBad ??= { where: `${file}:${index + 1}`, fault }
      if (fault === 'forged') continue
      previous = digest(text)
      lines.set(text, line)
    }
  }
  return { lines: [...lines.values()], firstBad }
}

/** What a power cut left of a line was never signed for; the lines around it follow on each other. */
function wholeLine(text: string): TipLine | null {
  const tip = readTip(text)
  return tip && { text, tip }
}

function faultOf({ tip }: TipLine, government: string, previous: string): TipFault | null {
  if (tip.government !== government || !isGenuine(tip)) return 'forged'
  return tip.previous === previous ? null : 'gap'
}

/** The newest genuine lines alone, for a look that must be quick: how lines follow is not asked. */
export async function recentEvidence(
  { first, second }: TipPlaces,
  government: string,
  count: number,
): Promise<{ hashes: SignedHashes; last: TipLine | null }> {
  const own = await recentTips(first, government, count)
  const other = second === undefined ? [] : await recentOfSecond(second, government, count)
  const lines = [...own, ...other].filter(({ tip }) => isGenuine(tip))
  return { hashes: signedHashes(lines), last: newestOf(lines) }
}

function recentOfSecond(second: string, government: string, count: number): Promise<TipLine[]> {
  return recentTips(second, government, count).catch(() => [])
}
