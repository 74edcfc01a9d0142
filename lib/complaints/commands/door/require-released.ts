// A complaint about officials is read by the inspectorate, and by nobody else through one person's will
// (Permendagri 8/2023).

import { userIdOf, type Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import type { Transaction } from '@/lib/platform/transaction'
import type { LockedComplaint } from '@/lib/complaints/commands/door/perform'
import { isMoving } from '@/lib/complaints/rules/lifecycle'
import type { Ground } from '@/lib/complaints/rules/terms'
import { standingOf } from '@/lib/complaints/story/timeline'

/** What the inspectorate says when it lets go of one: not about officials, or nothing of the city's. */
type Release = Extract<Ground, 'ordinary' | 'outside'>

/** Beside which field each is refused. */
const fieldOf: Readonly<Record<Release, string>> = { ordinary: 'class', outside: 'agency' }

/**
 * Others come to read it where somebody of the inspectorate has sent it back on that ground, nothing has
 * moved it since, and somebody else now agrees.
 * @throws {DomainError} `oversight_not_released`
 */
export async function requireReleased(
  actor: Actor,
  tx: Transaction,
  { governmentId, id: complaintId }: LockedComplaint,
  wanted: Release,
): Promise<void> {
  const events = await tx.event.findMany({
    where: { governmentId, complaintId },
    orderBy: { sequence: 'asc' },
    select: { sequence: true, action: true, userId: true, payload: true },
  })
  const last = standingOf(events).findLast(({ action }) => isMoving(action))
  const ground = (last?.payload as { ground?: unknown } | undefined)?.ground
  const isReleased = last?.action === 'sendBack' && ground === wanted
  if (!isReleased || last.userId === userIdOf(actor)) {
    throw new DomainError('oversight_not_released', fieldOf[wanted])
  }
}
