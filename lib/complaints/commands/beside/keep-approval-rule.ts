import { isOfficer, type Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { transaction } from '@/lib/platform/transaction'

/**
 * The head says whether he looks at the answers of his agency before citizens do.
 * @throws {DomainError} `not_allowed`
 */
export async function keepApprovalRule(
  actor: Actor,
  looksAtAnswers: boolean,
  now: Date,
): Promise<void> {
  if (!isOfficer(actor) || actor.role !== 'head') throw new DomainError('not_allowed')
  const { governmentId, agency: agencyCode, userId } = actor
  const change = { looksAtAnswers, changedAt: now, changedBy: userId }
  await transaction((tx) =>
    tx.approvalRule.upsert({
      where: { governmentId_agencyCode: { governmentId, agencyCode } },
      create: { governmentId, agencyCode, ...change },
      update: change,
    }),
  )
}
