import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { transaction } from '@/lib/platform/transaction'
import { lockOpenDraft } from '@/lib/attachments/commands/lock-filing-draft'
import { deleteFiles } from '@/lib/attachments/stored-files'

/**
 * Takes a photo out of a form that is being filled in; nothing is kept of it.
 * @throws {DomainError} `not_found` for a photo of any other form; `draft_expired`
 */
export async function detach(actor: Actor, id: string): Promise<void> {
  if (!('draftId' in actor)) throw new DomainError('not_allowed')
  const { governmentId, draftId } = actor
  await transaction(async (tx) => {
    await lockOpenDraft(actor, tx)
    const { count } = await tx.attachment.deleteMany({ where: { governmentId, draftId, id } })
    if (count === 0) throw new DomainError('not_found')
    await deleteFiles(id)
  })
}
