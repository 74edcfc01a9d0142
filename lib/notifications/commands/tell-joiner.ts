import type { Visitor } from '@/lib/accounts/visitor'
import type { Citizen } from '@/lib/kernel/actor'
import { findGovernment } from '@/lib/agencies/reference/queries'
import { wake } from '@/lib/platform/queue'
import { transaction, type Transaction } from '@/lib/platform/transaction'
import { channelsOf } from '@/lib/notifications/channels-of'
import { joined } from '@/lib/notifications/message-of'
import { whenToSend } from '@/lib/notifications/rules/policy'

/**
 * Sends the page of a joining to the contact that was left with it, and to nobody else: who typed that
 * contact need not be its owner. Asked for again it is sent again once something has happened meanwhile.
 */
export async function tellJoiner(
  actor: Visitor | Citizen,
  supportId: string,
  now: Date,
): Promise<void> {
  const { governmentId } = actor
  await transaction(async (tx) => {
    const support = await tx.support.findUnique({
      where: { governmentId_id: { governmentId, id: supportId } },
      select: { complaintId: true, identityId: true, stoppedAt: true },
    })
    if (!support?.identityId || support.stoppedAt !== null) return
    const { complaintId, identityId } = support
    const last = await lastEventOf(tx, governmentId, complaintId)
    const ways = await channelsOf(tx, governmentId, 'supporters', identityId)
    const { timeZone } = await findGovernment(governmentId)
    const data = ways.map((channel) => ({
      ...{ governmentId, identityId, channel, template: joined, createdAt: now },
      eventSequence: last.sequence,
      nextAttemptAt: whenToSend(channel, now, timeZone),
    }))
    await tx.notice.createMany({ data, skipDuplicates: true })
    await wake(tx)
  })
}

function lastEventOf(tx: Transaction, governmentId: string, complaintId: string) {
  return tx.event.findFirstOrThrow({
    where: { governmentId, complaintId },
    orderBy: { sequence: 'desc' },
    select: { sequence: true },
  })
}
