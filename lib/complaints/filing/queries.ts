import type { Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { openDraft } from '@/lib/complaints/filing/drafts'
import type { DraftContent } from '@/lib/complaints/filing/input'

/** What has been filled in so far; empty for a new form. `sent` once it has become a complaint. */
export async function findDraft(
  actor: Actor,
): Promise<{ content: DraftContent; sent: boolean } | null> {
  if (!('draftId' in actor)) return null
  const { governmentId, draftId: id } = actor
  const draft = await db().draft.findUnique({ where: { governmentId_id: { governmentId, id } } })
  // Neither content nor sent: its owner has thrown it away.
  if (!draft || (draft.ciphertext === null && draft.sentAt === null)) return null
  return { content: openDraft(draft), sent: draft.sentAt !== null }
}

/** Number of the complaint that this draft has become; null while it is not sent. */
export async function findSentNumber(actor: Actor): Promise<string | null> {
  if (!('draftId' in actor)) return null
  const { governmentId, draftId: submissionId } = actor
  const complaint = await db().complaint.findUnique({
    where: { governmentId_submissionId: { governmentId, submissionId } },
    select: { number: true },
  })
  return complaint?.number ?? null
}
