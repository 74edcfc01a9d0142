import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { transaction } from '@/lib/platform/transaction'
import { mayAnnounce } from '@/lib/agencies/rules/policy'

/**
 * Shows it to nobody from now on; that it stood until now stays known.
 * @throws {DomainError} `not_allowed`; `not_found` for one that was withdrawn, or never was
 */
export async function withdrawAnnouncement(actor: Actor, id: string, now: Date): Promise<void> {
  if (!mayAnnounce(actor)) throw new DomainError('not_allowed')
  const { governmentId } = actor
  await transaction(async (tx) => {
    const { count } = await tx.announcement.updateMany({
      where: { governmentId, id, withdrawnAt: null },
      data: { withdrawnAt: now },
    })
    if (count === 0) throw new DomainError('not_found')
  })
}
