import type { Transaction } from '@/lib/platform/transaction'
import type { ChannelName } from '@/lib/notifications/rules/policy'
import { phoneOptOutId } from '@/lib/notifications/opt-out-token'

interface Way {
  readonly governmentId: string
  readonly identityId: string
  readonly channel: ChannelName
}

/** Whether this person wants nothing by this channel, or nobody at this number does. */
export async function hasOptedOut(
  tx: Transaction,
  { governmentId, identityId, channel }: Way,
  phone: string | null,
): Promise<boolean> {
  const byPhone = channel === 'whatsapp' && phone !== null ? [phoneOptOutId(phone)] : []
  const identityIds = [identityId, ...byPhone]
  const where = { governmentId, channel, identityId: { in: identityIds } }
  return (await tx.optOut.count({ where })) > 0
}
