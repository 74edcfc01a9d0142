import { userIdOf, type Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { recordConsent, withdrawConsents } from '@/lib/accounts/consent'
import { ownIdentityIds } from '@/lib/accounts/own-identities'
import { transaction } from '@/lib/platform/transaction'

const channel = 'mail'

/**
 * Whether news of one's complaints come by mail. Who wants none withdraws the consent to be written
 * to; who wants them again gives it anew (UU 27/2022 art. 9).
 * @throws {DomainError} not_allowed
 */
export async function setMailNotices(actor: Actor, wanted: boolean, now: Date): Promise<void> {
  const { governmentId } = actor
  const userId = userIdOf(actor)
  if (userId === null) throw new DomainError('not_allowed')
  await transaction(async (tx) => {
    const ids = await ownIdentityIds(tx, governmentId, userId)
    const where = { governmentId, channel, identityId: { in: ids } }
    const { count } = await tx.optOut.deleteMany({ where })
    if (wanted) {
      if (count > 0) for (const id of ids) await recordConsent(tx, governmentId, id, now)
      return
    }
    const stops = ids.map((identityId) => ({ governmentId, identityId, channel, stoppedAt: now }))
    await tx.optOut.createMany({ data: stops })
    await withdrawConsents(tx, governmentId, ids, now)
  })
}
