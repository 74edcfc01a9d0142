import { userIdOf, type Actor } from '@/lib/kernel/actor'
import { transaction, type Transaction } from '@/lib/platform/transaction'
import type { DraftedReply } from '@/lib/complaints/case/desk-input'
import { visibleTo } from '@/lib/complaints/rules/policy'

/** Fields that say which complaint a form is about, and nothing of what was written. */
const identifyingFields = new Set(['number', 'version'])

/** Keeps what somebody has begun to write about a complaint; an empty form is thrown away. */
export async function writeReplyDraft(
  actor: Actor,
  tx: Transaction,
  complaintId: string,
  { action, values }: DraftedReply,
  now: Date,
): Promise<void> {
  const { governmentId } = actor
  const userId = userIdOf(actor)
  if (userId === null) return
  const key = { governmentId, complaintId, userId, action }
  const content = Object.fromEntries(
    Object.entries(values).filter(([name]) => !identifyingFields.has(name)),
  )
  if (Object.values(content).every((value) => value.trim() === '')) {
    await tx.replyDraft.deleteMany({ where: key })
    return
  }
  await tx.replyDraft.upsert({
    where: { governmentId_complaintId_userId_action: key },
    create: { ...key, content, savedAt: now },
    update: { content, savedAt: now },
  })
}

/** Keeps what could not be sent, where its writer may still see the complaint. */
export async function saveReplyDraft(
  actor: Actor,
  number: string,
  draft: DraftedReply,
  now: Date,
): Promise<void> {
  await transaction(async (tx) => {
    const complaint = await tx.complaint.findFirst({
      where: { number, AND: visibleTo(actor) },
      select: { id: true },
    })
    if (complaint) await writeReplyDraft(actor, tx, complaint.id, draft, now)
  })
}
