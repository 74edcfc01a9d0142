import { userIdOf, type Actor } from '@/lib/kernel/actor'
import { transaction, type Transaction } from '@/lib/platform/transaction'
import type { DraftedReply } from '@/lib/complaints/case/desk-input'
import { visibleTo } from '@/lib/complaints/rules/policy'

/** Fields that say which complaint a form is about, and nothing of what was written. */
const own = new Set(['number', 'version'])

/** Keeps what somebody has begun to write about a complaint; an empty form is thrown away. */
export async function writeDraft(
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
  const content = Object.fromEntries(Object.entries(values).filter(([name]) => !own.has(name)))
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
export async function keepDraft(
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
    if (complaint) await writeDraft(actor, tx, complaint.id, draft, now)
  })
}

/** Throws away what somebody had begun to write. */
export async function discardReplyDraft(
  actor: Actor,
  number: string,
  action: string,
): Promise<void> {
  const { governmentId } = actor
  const userId = userIdOf(actor) ?? ''
  await transaction((tx) =>
    tx.replyDraft.deleteMany({ where: { governmentId, userId, action, complaint: { number } } }),
  )
}
