import { DomainError } from '@/lib/kernel/errors'
import type { Transaction } from '@/lib/platform/transaction'
import type { Actor } from '@/lib/kernel/actor'
import type { Visitor } from '@/lib/accounts/visitor'
import { openToAll } from '@/lib/complaints/square/public-view'

/**
 * Id of a complaint that stands before everyone, for whoever adds something beside it.
 * @throws {DomainError} `not_found` for what the public does not see
 */
export async function requireShown(
  actor: Visitor | Actor,
  tx: Transaction,
  number: string,
): Promise<string> {
  const { governmentId } = actor
  const shown = await tx.publication.findFirst({
    where: { governmentId, number, takenDownAt: null, complaint: openToAll },
    select: { complaintId: true },
  })
  if (!shown) throw new DomainError('not_found')
  return shown.complaintId
}
