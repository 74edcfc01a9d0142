import { userIdOf, type Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { transaction } from '@/lib/platform/transaction'
import { writeReplyDraft } from '@/lib/complaints/commands/beside/save-reply-draft'
import type { PresenceInput } from '@/lib/complaints/case/desk-input'
import { isAtDesk, presenceSeconds } from '@/lib/complaints/rules/desk-policy'
import { visibleTo } from '@/lib/complaints/rules/policy'

export interface Presences {
  /** Of the complaint now. */
  version: number
  others: { userId: string; writing: string | null }[]
}

/**
 * Says that somebody has the case open, keeps what he has begun to write, and tells who else is there.
 * @throws {DomainError} `not_found` outside of what the actor may see
 */
export async function markPresence(
  actor: Actor,
  number: string,
  { writing, draft }: Pick<PresenceInput, 'writing' | 'draft'>,
  now: Date,
): Promise<Presences> {
  const { governmentId } = actor
  const userId = userIdOf(actor)
  if (userId === null || !isAtDesk(actor)) throw new DomainError('not_found')
  return transaction(async (tx) => {
    const complaint = await tx.complaint.findFirst({
      where: { number, AND: visibleTo(actor) },
      select: { id: true, version: true },
    })
    if (!complaint) throw new DomainError('not_found')
    const { id: complaintId, version } = complaint
    const key = { governmentId, complaintId, userId }
    await tx.presence.upsert({
      where: { governmentId_complaintId_userId: key },
      create: { ...key, seenAt: now, writing },
      update: { seenAt: now, writing },
    })
    if (draft) await writeReplyDraft(actor, tx, complaintId, draft, now)
    const since = new Date(now.getTime() - presenceSeconds * 1000)
    const others = await tx.presence.findMany({
      where: { governmentId, complaintId, userId: { not: userId }, seenAt: { gt: since } },
      select: { userId: true, writing: true },
      orderBy: { seenAt: 'desc' },
    })
    return { version, others }
  })
}
