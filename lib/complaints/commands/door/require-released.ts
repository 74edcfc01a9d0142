// A complaint about officials is read by the inspectorate, and by nobody else through one person's will
// (Permendagri 8/2023).

import { userIdOf, type Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import type { Transaction } from '@/lib/platform/transaction'
import type { ComplaintClass } from '@/lib/complaints/rules/lifecycle'
import type { LockedComplaint } from '@/lib/complaints/commands/door/perform'
import type { Ground } from '@/lib/complaints/rules/terms'

/**
 * It becomes an ordinary one where somebody of the inspectorate has said, when it came back last, that
 * it is not about officials, and somebody else now agrees.
 * @throws {DomainError} `oversight_not_released`
 */
export async function requireReleased(
  actor: Actor,
  tx: Transaction,
  { governmentId, id: complaintId, class: before }: LockedComplaint,
  after: ComplaintClass,
): Promise<void> {
  if (before !== 'oversight' || after === 'oversight') return
  const said = await tx.event.findFirst({
    where: { governmentId, complaintId, action: 'sendBack' },
    orderBy: { sequence: 'desc' },
    select: { userId: true, payload: true },
  })
  const ground: Ground = 'ordinary'
  const isReleased = (said?.payload as { ground?: unknown } | undefined)?.ground === ground
  if (!isReleased || said?.userId === userIdOf(actor)) {
    throw new DomainError('oversight_not_released', 'class')
  }
}
