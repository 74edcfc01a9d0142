import type { Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import type { NoticeStatus } from '@/prisma/generated/client'
import { maySeeOutbox } from '@/lib/notifications/rules/policy'

/** A message without who gets it and what it is about: whether it left, and if not, why. */
export interface OutboxView {
  id: string
  channel: string
  /** Step and reader, as 'answer.citizen'. */
  template: string
  attempts: number
  lastError: string | null
  createdAt: Date
  nextAttemptAt: Date
  sentAt: Date | null
}

const shown = 50

/** The latest messages of one state; none for whoever may not see them. */
export async function listOutbox(actor: Actor, status: NoticeStatus): Promise<OutboxView[]> {
  if (!maySeeOutbox(actor)) return []
  const { governmentId } = actor
  return db().notice.findMany({
    where: { governmentId, status },
    orderBy: { nextAttemptAt: 'desc' },
    take: shown,
    select: {
      id: true,
      channel: true,
      template: true,
      attempts: true,
      lastError: true,
      createdAt: true,
      nextAttemptAt: true,
      sentAt: true,
    },
  })
}

/**
 * How many messages wait for their turn, how many for the yes of their reader, and how many were given
 * up, 1,000 of each at most.
 */
export async function countOutbox(
  actor: Actor,
): Promise<{ queued: number; failed: number; waiting: number }> {
  if (!maySeeOutbox(actor)) return { queued: 0, failed: 0, waiting: 0 }
  const { governmentId } = actor
  const count = (status: NoticeStatus) =>
    db().notice.count({ where: { governmentId, status }, take: 1000 })
  const [queued, failed, waiting] = await Promise.all([
    count('queued'),
    count('failed'),
    count('waiting'),
  ])
  return { queued, failed, waiting }
}
