import { isOfficer, userIdOf, type Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { isTooFarAhead } from '@/lib/kernel/plausible-time'
import type { AbsenceInput } from '@/lib/accounts/input'
import { transaction } from '@/lib/platform/transaction'

/**
 * The actor is away for some days, and a colleague of the same agency stands in: what is assigned to
 * him stands in the colleague's box too, and the colleague hears of it.
 * @throws {DomainError} not_allowed, unknown_person, days_reversed, day_too_far
 */
export async function keepAbsence(actor: Actor, input: AbsenceInput, now: Date): Promise<void> {
  const { deputy: deputyId, firstDay, lastDay, note } = input
  if (!isOfficer(actor)) throw new DomainError('not_allowed')
  if (lastDay < firstDay) throw new DomainError('days_reversed', 'lastDay')
  if (isTooFarAhead(lastDay, now)) throw new DomainError('day_too_far', 'lastDay')
  const { governmentId, userId, agency: agencyCode } = actor
  await transaction(async (tx) => {
    const known = await tx.user.count({
      where: { governmentId, id: deputyId, agencyCode, deactivatedAt: null, NOT: { id: userId } },
    })
    if (known === 0) throw new DomainError('unknown_person', 'deputy')
    await tx.absence.create({
      data: {
        ...{ governmentId, userId, deputyId, createdAt: now },
        firstDay: new Date(firstDay),
        lastDay: new Date(lastDay),
        note: note ?? null,
      },
    })
  })
}

/**
 * Back again, or not away after all.
 * @throws {DomainError} not_allowed, not_found
 */
export async function endAbsence(actor: Actor, id: string, now: Date): Promise<void> {
  const userId = userIdOf(actor)
  if (userId === null) throw new DomainError('not_allowed')
  const { governmentId } = actor
  await transaction(async (tx) => {
    const where = { governmentId, id, userId, endedAt: null }
    const { count } = await tx.absence.updateMany({ where, data: { endedAt: now } })
    if (count === 0) throw new DomainError('not_found')
  })
}
