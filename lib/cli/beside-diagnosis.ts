// What `kesah doctor` says about what lies beside the chains: what the worker has found in its rotation,
// and a look at what came in last.

import { lookAtLatest, readRulesSoFar } from '@/lib/complaints/chain/beside-history'
import { describeDifference } from '@/lib/complaints/chain/difference'
import { db } from '@/lib/platform/db'

/** So many complaints of each government are held against their events. */
const lookedAt = 2000

/** So many differences are named; `verify-chain` names more. */
const named = 3

interface Verdict {
  state: 'ok' | 'warning' | 'broken'
  detail: string
}

/** The worker looks each hour; after so many without a look something is in its way. */
const patience = 3 * 60 * 60 * 1000

/** Whether complaints say what their events say, as far as anybody has looked. */
export async function besideChains(now: Date): Promise<Verdict> {
  const alarms = await db().historyCheck.findMany({ where: { alarmedAt: { not: null } } })
  const [alarm] = alarms
  const latest = await lookAtAll()
  if (latest.state === 'broken' || !alarm)
    return latest.state === 'broken' ? latest : late(latest, now)
  const told = alarms.flatMap(({ governmentId, found }) =>
    found.map((one) => `${governmentId}: ${one}`),
  )
  const since = alarm.alarmedAt?.toISOString() ?? ''
  return { state: 'broken', detail: `peringatan sejak ${since}: ${inShort(told)}` }
}

async function late(latest: Verdict, now: Date): Promise<Verdict> {
  const before = new Date(now.getTime() - patience)
  const count = await db().historyCheck.count({ where: { lookedAt: { lt: before } } })
  if (count === 0) return latest
  const detail = 'pemeriksaan tiap jam sudah lama tidak berjalan; apakah worker berjalan?'
  return { state: 'warning', detail: `${latest.detail}; ${detail}` }
}

function inShort(told: readonly string[]): string {
  const all = 'Semua, dan untuk mengakhiri peringatan: kesah verify-chain'
  return `${told.length} hal lain daripada riwayat: ${told.slice(0, named).join('; ')}. ${all}`
}

async function lookAtAll(): Promise<Verdict> {
  const governments = await db().government.findMany({ select: { id: true } })
  let count = 0
  const told: string[] = []
  for (const { id } of governments) {
    const looked = await lookAtLatest(db(), id, await readRulesSoFar(id), lookedAt)
    count += looked.count
    told.push(...looked.differences.map((one) => `${id}: ${describeDifference(one)}`))
  }
  if (told.length === 0) {
    const detail = `${count} aduan terakhir sesuai dengan riwayatnya. Semua: kesah verify-chain`
    return { state: 'ok', detail }
  }
  return { state: 'broken', detail: inShort(told) }
}
