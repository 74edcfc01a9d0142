import { recordConsent } from '@/lib/accounts/consent'
import type { Visitor } from '@/lib/accounts/visitor'
import { DomainError } from '@/lib/kernel/errors'
import { transaction } from '@/lib/platform/transaction'
import { optOutOf } from '@/lib/notifications/opt-out-token'

/**
 * Takes an opt-out back. A browser cannot be called back so: its address is forgotten, and it asks anew.
 * @throws {DomainError} `not_found`; `not_allowed`
 */
export async function optIn(actor: Visitor, token: string, now: Date): Promise<void> {
  const { governmentId } = actor
  const found = optOutOf(token)
  if (!found) throw new DomainError('not_found')
  const { identityId, channel } = found
  if (channel === 'push') throw new DomainError('not_allowed')
  await transaction(async (tx) => {
    const where = { governmentId, id: identityId, erasedAt: null }
    if ((await tx.identity.count({ where })) === 0) throw new DomainError('not_found')
    const stopped = await tx.optOut.deleteMany({ where: { governmentId, identityId, channel } })
    if (stopped.count > 0 && channel === 'mail') {
      await recordConsent(tx, governmentId, identityId, now)
    }
  })
}
