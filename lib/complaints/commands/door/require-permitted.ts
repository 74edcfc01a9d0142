import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import type { Transaction } from '@/lib/platform/transaction'
import type { Action } from '@/lib/complaints/rules/lifecycle'
import { mayPerform, visibleTo } from '@/lib/complaints/rules/policy'

/**
 * The complaint, for whoever adds something beside it that goes with one of these steps: he must see it,
 * and one of them must be open to him now.
 * @throws {DomainError} `not_found`, `not_allowed`
 */
export async function requirePermitted(
  actor: Actor,
  tx: Transaction,
  number: string,
  steps: readonly Action[],
) {
  const complaint = await tx.complaint.findFirst({
    where: { number, AND: visibleTo(actor) },
    include: { referrals: { where: { endedAt: null } } },
  })
  if (!complaint) throw new DomainError('not_found')
  if (!steps.some((step) => mayPerform(actor, step, complaint))) {
    throw new DomainError('not_allowed')
  }
  return complaint
}
