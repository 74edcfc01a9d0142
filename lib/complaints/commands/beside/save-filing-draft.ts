import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { transaction } from '@/lib/platform/transaction'
import { lockFilingDraft } from '@/lib/attachments/commands/lock-filing-draft'
import { openDraft, sealDraft } from '@/lib/complaints/filing/drafts'
import type { DraftContent } from '@/lib/complaints/filing/input'

const keptFor = 7 * 24 * 60 * 60 * 1000

/**
 * Keeps one step of the form, beside those already there; what is undefined is taken out.
 * @throws {DomainError} `draft_expired` when the complaint has been sent: a new one needs a new form
 */
export async function saveFilingDraft(actor: Actor, part: DraftContent, now: Date): Promise<void> {
  if (!('draftId' in actor)) throw new DomainError('not_allowed')
  const { governmentId, draftId: id } = actor
  await transaction(async (tx) => {
    const draft = await lockFilingDraft(actor, tx)
    if (draft?.sentAt) throw new DomainError('draft_expired')
    const content = { ...(draft && openDraft(draft)), ...part }
    const sealed = {
      ...sealDraft(governmentId, id, content),
      expiresAt: new Date(now.getTime() + keptFor),
    }
    await tx.draft.upsert({
      where: { governmentId_id: { governmentId, id } },
      create: { governmentId, id, createdAt: now, ...sealed },
      update: sealed,
    })
  })
}
