import type { Visitor } from '@/lib/accounts/visitor'
import { db } from '@/lib/platform/db'
import type { ChannelName } from '@/lib/notifications/rules/policy'
import { optOutOf } from '@/lib/notifications/opt-out-token'

export interface OptOutView {
  channel: ChannelName
  hasOptedOut: boolean
}

/** What the holder of a token may end, and whether it has; null for a token that is not ours. */
export async function findOptOut(actor: Visitor, token: string): Promise<OptOutView | null> {
  const { governmentId } = actor
  const found = optOutOf(token)
  if (!found) return null
  const { identityId, channel } = found
  const [known, stopped] = await Promise.all([
    db().identity.count({ where: { governmentId, id: identityId } }),
    db().optOut.count({ where: { governmentId, identityId, channel } }),
  ])
  return known === 0 ? null : { channel, hasOptedOut: stopped > 0 }
}
