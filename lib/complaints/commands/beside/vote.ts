import { DomainError } from '@/lib/kernel/errors'
import { transaction } from '@/lib/platform/transaction'
import type { Visitor } from '@/lib/accounts/visitor'
import { awaitsConfirmation } from '@/lib/complaints/rules/states'

/**
 * Somebody with the same problem says that it is not done, while the answer stands. Counted once,
 * and shown to those who answer, to Kominfo and to everyone.
 * @throws {DomainError} `not_found`; `not_allowed` where there is no answer to vote on
 */
export async function vote(actor: Visitor, supportId: string, now: Date): Promise<void> {
  const { governmentId } = actor
  await transaction(async (tx) => {
    const support = await tx.support.findUnique({
      where: { governmentId_id: { governmentId, id: supportId } },
      select: { complaint: { select: { status: true } } },
    })
    if (!support) throw new DomainError('not_found')
    if (!awaitsConfirmation(support.complaint.status)) throw new DomainError('not_allowed')
    await tx.support.updateMany({
      where: { governmentId, id: supportId, notDoneAt: null },
      data: { notDoneAt: now },
    })
  })
}
