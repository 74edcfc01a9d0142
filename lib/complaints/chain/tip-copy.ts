// The second place of signed tips may be a share that hangs or fails. Nothing of that may keep the
// first from being written: what is not done in time is made good at the next round.

import { access } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { log } from '@/lib/platform/log'
import {
  appendTips,
  tipsAfter,
  lastTip,
  type TipLine,
  type TipPlaces,
} from '@/lib/complaints/chain/tip-files'
import { isGenuine } from '@/lib/complaints/chain/signed-tip'

const patience = 10_000

/** A share that hangs takes threads with it: there is never more than one attempt under way. */
let underWay: Promise<unknown> | undefined

/** When each government's lines could not be brought there, until they are. */
const owedSince = new Map<string, Date>()

/** Whether lines wait for the second place, and a minute or so has passed since it last failed. */
export function owesCopy(government: string, now: Date): boolean {
  const failedAt = owedSince.get(government)
  return failedAt !== undefined && now.getTime() - failedAt.getTime() >= 60_000
}

type CopyWork<Result> = (first: string, second: string, government: string) => Promise<Result>

/** Null where there is no second place, and where it fails or does not answer in time. */
async function withSecondPlace<Result>(
  { first, second }: TipPlaces,
  government: string,
  work: CopyWork<Result>,
): Promise<Result | null> {
  if (second === undefined) return null
  try {
    if (underWay) throw new Error('the second place has not answered yet')
    const working = work(first, second, government).finally(() => (underWay = undefined))
    underWay = working
    return await inTime(working)
  } catch (err) {
    log().error({ err, government }, 'second place of the signed heads failed')
    return null
  }
}

async function inTime<Result>(working: Promise<Result>): Promise<Result> {
  const done = new AbortController()
  const tooLate = delay(patience, undefined, { signal: done.signal }).then(() => {
    throw new Error('the second place does not answer')
  })
  return Promise.race([working, tooLate]).finally(() => done.abort())
}

/** A data folder that was lost or brought back from yesterday gets its lines again before new ones. */
export async function mendFirstPlace(places: TipPlaces, government: string): Promise<void> {
  const lacking = await withSecondPlace(places, government, linesOnlyInSecond)
  if (!lacking?.length || !lacking.every(({ tip }) => isGenuine(tip))) return
  log().error({ government, lines: lacking.length }, 'signed heads were missing in DATA_DIR')
  await appendTips(places.first, government, lacking)
}

/** What follows there on the last line of the first place. */
async function linesOnlyInSecond(
  first: string,
  second: string,
  government: string,
): Promise<TipLine[]> {
  const own = await lastTip(first, government)
  const other = await lastTip(second, government)
  if (!other || own?.text === other.text) return []
  if ((await tipsAfter(first, government, other.text)) !== null) return []
  return (await tipsAfter(second, government, own?.text ?? null)) ?? []
}

/** Afterwards the second place has every line of the first, or owes them. */
export async function fillSecondPlace(
  places: TipPlaces,
  government: string,
  now: Date,
): Promise<void> {
  owedSince.set(government, now)
  const filled = await withSecondPlace(places, government, async (first, second) => {
    await access(second)
    const other = await lastTip(second, government)
    const lacking =
      (await tipsAfter(first, government, other?.text ?? null)) ??
      (await linesApart(first, second, government))
    if (lacking.length > 0) await appendTips(second, government, lacking)
    return true
  })
  if (filled || places.second === undefined) owedSince.delete(government)
}

/** Each has lines that the other lacks: both are kept, for `kesah verify-chain` to tell. */
async function linesApart(first: string, second: string, government: string): Promise<TipLine[]> {
  const there = new Set((await tipsAfter(second, government, null))?.map(({ text }) => text))
  const own = (await tipsAfter(first, government, null)) ?? []
  const lacking = own.filter(({ text }) => !there.has(text))
  if (lacking.length > 0) log().error({ government }, 'the two places of signed heads differ')
  return lacking
}
