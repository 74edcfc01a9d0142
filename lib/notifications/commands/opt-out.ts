import type { Visitor } from '@/lib/accounts/visitor'
import { withdrawConsents } from '@/lib/accounts/consent'
import { DomainError } from '@/lib/kernel/errors'
import { transaction } from '@/lib/platform/transaction'
import { optOutOf } from '@/lib/notifications/opt-out-token'

/**
 * Whoever holds the token wants no more messages by this channel. Said twice it is said once.
 * @throws {DomainError} `not_found` for a token that is not ours, or of another government
 */
export async function optOut(actor: Visitor, token: string, now: Date): Promise<void> {
  const { governmentId } = actor
  const found = optOutOf(token)
  if (!found) throw new DomainError('not_found')
  const { identityId, channel } = found
  await transaction(async (tx) => {
    const owner = { governmentId, id: identityId }
    if ((await tx.identity.count({ where: owner })) === 0) throw new DomainError('not_found')
    await tx.optOut.createMany({
      data: [{ governmentId, identityId, channel, stoppedAt: now }],
      skipDuplicates: true,
    })
    if (channel === 'mail') await withdrawConsents(tx, governmentId, [identityId], now)
    if (channel !== 'push') return
    const nothing = new Uint8Array()
    await tx.pushSubscription.updateMany({
      where: { governmentId, identityId, stoppedAt: null },
      data: { stoppedAt: now, wrappedKey: nothing, ciphertext: nothing },
    })
  })
}
