import type { Visitor } from '@/lib/accounts/visitor'
import { db } from '@/lib/platform/db'
import type { ChannelName } from '@/lib/notifications/rules/policy'
import { stoppingOf } from '@/lib/notifications/stop-token'

export interface StopView {
  channel: ChannelName
  isStopped: boolean
}

/** What the holder of a token may end, and whether it has; null for a token that is not ours. */
export async function findStopping(actor: Visitor, token: string): Promise<StopView | null> {
  const { governmentId } = actor
  const stopping = stoppingOf(token)
  if (!stopping) return null
  const { identityId, channel } = stopping
  const [known, stopped] = await Promise.all([
    db().identity.count({ where: { governmentId, id: identityId } }),
    db().noticeStop.count({ where: { governmentId, identityId, channel } }),
  ])
  return known === 0 ? null : { channel, isStopped: stopped > 0 }
}
