// What `kesah doctor` says about the chains: a quick look at their ends, where most goes on.

import { access, constants } from 'node:fs/promises'
import path from 'node:path'
import { checkChains, type ChainReport } from '@/lib/cli/event-chain'
import { recentEvidence } from '@/lib/cli/tip-evidence'
import { faultsIn } from '@/lib/cli/history'
import {
  tipPlaces,
  tipsAfter,
  lastTip,
  listGovernments,
  type TipLine,
} from '@/lib/complaints/chain/tip-files'
import { db } from '@/lib/platform/db'

interface Verdict {
  state: 'ok' | 'warning' | 'broken'
  detail: string
}

/** So many events, and lines, are looked at. */
const lookedAt = 1000

/** The worker signs each minute; after so many without a signature something is in its way. */
const patience = 10

/** Whether the events of each government are signed, and the last of them as they were written. */
export async function chains(now: Date): Promise<Verdict> {
  const places = tipPlaces()
  await assertWritable(places.first)
  const governments = await db().government.findMany({ select: { id: true } })
  const known = [...governments.map(({ id }) => id), ...(await listGovernments(places.first))]
  const found = new Map<string, Awaited<ReturnType<typeof recentEvidence>>>()
  for (const government of new Set(known)) {
    found.set(government, await recentEvidence(places, government, lookedAt))
  }
  const signed = new Map([...found].map(([government, { hashes }]) => [government, hashes]))
  const reports = await checkChains(db(), { signed, last: lookedAt })
  const verdicts = await Promise.all(
    reports.map((report) => verdictOn(report, found.get(report.government)?.last ?? null, now)),
  )
  const detail = verdicts.map((verdict) => verdict.detail).join('; ')
  const isBroken = verdicts.some(({ state }) => state === 'broken')
  return { state: isBroken ? 'broken' : 'ok', detail: `${detail}. Semua: kesah verify-chain` }
}

async function verdictOn(report: ChainReport, last: TipLine | null, now: Date): Promise<Verdict> {
  const { government, events } = report
  const faults = faultsIn({ ...report, heads: null })
  if (faults.length > 0) return { state: 'broken', detail: faults.join('; ') }
  const since = await unsignedSince(government, last)
  const minutes = since ? minutesBetween(since, now) : 0
  if (minutes > patience) {
    const count = events - (last?.tip.sequence ?? 0)
    return {
      state: 'broken',
      detail: `${government}: ${count} peristiwa belum ditandatangani sejak ${minutes} menit; apakah worker berjalan dan dapat menulis?`,
    }
  }
  return { state: 'ok', detail: `${government}: ${ageOf(last, now)}` }
}

function ageOf(last: TipLine | null, now: Date): string {
  if (!last) return 'belum ada peristiwa yang perlu ditandatangani'
  const { sequence, signedAt } = last.tip
  const minutes = minutesBetween(new Date(signedAt), now)
  return `ditandatangani ${minutes} menit lalu sampai nomor ${sequence}, ${lookedAt} peristiwa terakhir utuh`
}

/** When the first event came that no line covers; null where all are signed. */
async function unsignedSince(government: string, last: TipLine | null): Promise<Date | null> {
  const first = await db().event.findFirst({
    where: { governmentId: government, sequence: { gt: last?.tip.sequence ?? 0 } },
    orderBy: { sequence: 'asc' },
    select: { occurredAt: true },
  })
  if (!first) return null
  // What was brought in from elsewhere may have happened long ago.
  const signedAt = new Date(last?.tip.signedAt ?? 0)
  return first.occurredAt > signedAt ? first.occurredAt : signedAt
}

function minutesBetween(from: Date, to: Date): number {
  return Math.max(0, Math.floor((to.getTime() - from.getTime()) / 60_000))
}

/** The folder, or the one in which it will be made. */
async function assertWritable(folder: string): Promise<void> {
  const isThere = await access(folder).then(
    () => true,
    () => false,
  )
  await access(isThere ? folder : path.dirname(folder), constants.W_OK)
}

/** Whether the second place can be reached, and has what the first has. */
export async function chainCopy(now: Date): Promise<Verdict> {
  const { first, second } = tipPlaces()
  if (second === undefined) {
    const detail = 'CHAIN_HEADS_COPY kosong: tanda tangan rantai hanya ada di mesin ini'
    return { state: 'warning', detail }
  }
  await access(second, constants.W_OK)
  const unlike: string[] = []
  for (const government of await listGovernments(first)) {
    if (!(await isAlike(first, second, government, now))) unlike.push(government)
  }
  if (unlike.length === 0) return { state: 'ok', detail: `salinan di ${second}` }
  const detail = `salinan di ${second} tidak sama dengan yang pertama: ${unlike.join(', ')}. Periksa: kesah verify-chain`
  return { state: 'warning', detail }
}

/** What was written in this minute may be on its way. */
async function isAlike(
  first: string,
  second: string,
  government: string,
  now: Date,
): Promise<boolean> {
  const other = await lastTip(second, government)
  const lacking = await tipsAfter(first, government, other?.text ?? null)
  const oldest = lacking?.[0]
  if (!oldest) return lacking !== null
  return minutesBetween(new Date(oldest.tip.signedAt), now) < 2
}
