import { isOfficer, userIdOf, type Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { transaction } from '@/lib/platform/transaction'
import type { SaveViewInput } from '@/lib/complaints/case/desk-input'
import { isAtDesk } from '@/lib/complaints/rules/desk-policy'

/** More than these nobody finds his way among. */
const mostViews = 30

/**
 * Keeps a list of the desk under a name, for oneself or for all at the same desk.
 * @throws {DomainError} `not_allowed` for whoever has no desk, or has thirty already
 */
export async function saveView(
  actor: Actor,
  { name, query, shared }: SaveViewInput,
  now: Date,
): Promise<void> {
  const { governmentId } = actor
  const userId = userIdOf(actor)
  if (userId === null || !isAtDesk(actor)) throw new DomainError('not_allowed')
  const agencyCode = isOfficer(actor) ? actor.agency : null
  await transaction(async (tx) => {
    const own = await tx.savedView.count({ where: { governmentId, userId } })
    if (own >= mostViews) throw new DomainError('not_allowed')
    await tx.savedView.create({
      data: { governmentId, userId, agencyCode, name, query, shared, createdAt: now },
    })
  })
}

/** Removes a view of one's own, also from those with whom it was shared. */
export async function removeView(actor: Actor, id: string): Promise<void> {
  const { governmentId } = actor
  const userId = userIdOf(actor) ?? ''
  await transaction((tx) => tx.savedView.deleteMany({ where: { governmentId, userId, id } }))
}
