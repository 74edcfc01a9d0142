// What `kesah doctor` says about what lies beside the chains: a look at what came in last.

import { lookAtLatest, readRulesSoFar } from '@/lib/complaints/chain/beside-history'
import { describeDifference } from '@/lib/complaints/chain/difference'
import { db } from '@/lib/platform/db'

/** So many complaints of each government are held against their events. */
const lookedAt = 2000

/** So many differences are named; `verify-chain` names more. */
const named = 3

/** Whether the complaints that came in last say what their events say. */
export async function besideChains(): Promise<{ state: 'ok' | 'broken'; detail: string }> {
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
  const detail = `${told.length} hal lain daripada riwayat: ${told.slice(0, named).join('; ')}. Semua: kesah verify-chain`
  return { state: 'broken', detail }
}
