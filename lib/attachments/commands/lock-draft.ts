import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import type { Transaction } from '@/lib/platform/transaction'

export type Draftee = Extract<Actor, { via: 'draft' }>

/**
 * The form that photos are added to or taken from, held until the transaction ends: it cannot be sent
 * meanwhile, and two photos cannot both become the third.
 * @throws {DomainError} `draft_expired` when it is gone, or sent
 */
export async function lockDraft(actor: Draftee, tx: Transaction): Promise<void> {
  const { governmentId, draftId: id } = actor
  await tx.$queryRaw`
    SELECT 1 FROM drafts WHERE government_id = ${governmentId} AND id = ${id}::uuid FOR UPDATE`
  const draft = await tx.draft.findUnique({ where: { governmentId_id: { governmentId, id } } })
  if (!draft || draft.sentAt) throw new DomainError('draft_expired')
}
