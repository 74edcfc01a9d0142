import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { wake } from '@/lib/platform/queue'
import { transaction } from '@/lib/platform/transaction'
import { maySeeOutbox } from '@/lib/notifications/rules/policy'

/**
 * Tries what was given up once more, one message or all of them; what somebody stopped stays stopped
 * (see deliver.ts).
 * @returns how many are tried again
 * @throws {DomainError} not_allowed
 */
export async function resend(actor: Actor, notice: string | undefined, now: Date): Promise<number> {
  if (!maySeeOutbox(actor)) throw new DomainError('not_allowed')
  const { governmentId } = actor
  return transaction(async (tx) => {
    const { count } = await tx.notice.updateMany({
      where: { governmentId, status: 'failed', ...(notice !== undefined && { id: notice }) },
      data: { status: 'queued', attempts: 0, nextAttemptAt: now },
    })
    await wake(tx)
    return count
  })
}
