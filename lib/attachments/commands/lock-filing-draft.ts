import type { Prisma } from '@/prisma/generated/client'
import type { Draftee } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import type { Transaction } from '@/lib/platform/transaction'

/** The form being filled in, held until the transaction ends; null when there is none. */
export async function lockFilingDraft(
  actor: Draftee,
  tx: Transaction,
): Promise<Prisma.DraftModel | null> {
  const { governmentId, draftId: id } = actor
  await tx.$queryRaw`
    SELECT 1 FROM drafts WHERE government_id = ${governmentId} AND id = ${id}::uuid FOR UPDATE`
  return tx.draft.findUnique({ where: { governmentId_id: { governmentId, id } } })
}

/**
 * The form that photos are added to or taken from: it cannot be sent meanwhile, and two photos cannot
 * both become the third.
 * @throws {DomainError} `draft_expired` when it is gone, or sent
 */
export async function lockOpenDraft(actor: Draftee, tx: Transaction): Promise<void> {
  const draft = await lockFilingDraft(actor, tx)
  if (!draft || draft.sentAt) throw new DomainError('draft_expired')
}
