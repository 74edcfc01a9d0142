import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { transaction } from '@/lib/platform/transaction'
import { lockFilingDraft } from '@/lib/attachments/commands/lock-filing-draft'
import { deleteFiles } from '@/lib/attachments/stored-files'

/**
 * Throws away a form that is being filled in, its photos included. What stays is an empty row, until
 * the worker deletes it with those that have ended. One that was sent is a complaint, and stays.
 */
export async function discardFilingDraft(actor: Actor, now: Date): Promise<void> {
  if (!('draftId' in actor)) throw new DomainError('not_allowed')
  const { governmentId, draftId } = actor
  await transaction(async (tx) => {
    const draft = await lockFilingDraft(actor, tx)
    if (!draft || draft.sentAt) return
    const where = { governmentId, draftId }
    const photos = await tx.attachment.findMany({ where, select: { id: true } })
    await tx.attachment.deleteMany({ where })
    await tx.draft.update({
      where: { governmentId_id: { governmentId, id: draftId } },
      data: { keyId: null, wrappedKey: null, ciphertext: null, expiresAt: now },
    })
    for (const { id } of photos) await deleteFiles(id)
  })
}
