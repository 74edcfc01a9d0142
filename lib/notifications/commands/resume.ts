import { recordConsent } from '@/lib/accounts/consent'
import type { Visitor } from '@/lib/accounts/visitor'
import { DomainError } from '@/lib/kernel/errors'
import { transaction } from '@/lib/platform/transaction'
import { stoppingOf } from '@/lib/notifications/stop-token'

/**
 * Takes a stop back. A browser cannot be called back so: its address is forgotten, and it asks anew.
 * @throws {DomainError} `not_found`; `not_allowed`
 */
export async function resume(actor: Visitor, token: string, now: Date): Promise<void> {
  const { governmentId } = actor
  const stopping = stoppingOf(token)
  if (!stopping) throw new DomainError('not_found')
  const { identityId, channel } = stopping
  if (channel === 'push') throw new DomainError('not_allowed')
  await transaction(async (tx) => {
    const where = { governmentId, id: identityId, erasedAt: null }
    if ((await tx.identity.count({ where })) === 0) throw new DomainError('not_found')
    const stopped = await tx.noticeStop.deleteMany({ where: { governmentId, identityId, channel } })
    if (stopped.count > 0 && channel === 'mail') {
      await recordConsent(tx, governmentId, identityId, now)
    }
  })
}
