import { userIdOf, type Actor, type CityStaff } from '@/lib/kernel/actor'
import { DomainError, unlessRefused } from '@/lib/kernel/errors'
import { transaction } from '@/lib/platform/transaction'
import { findAgency } from '@/lib/agencies/reference/queries'
import type { RemindAgencyInput } from '@/lib/complaints/case/desk-input'
import { mayWatch } from '@/lib/complaints/rules/desk-policy'
import { remind } from '@/lib/complaints/commands/steps/remind'
import { listLatest } from '@/lib/complaints/watch/watch-queries'

/**
 * Asks an agency to move about all that it has late. The reminder stands on its desk for three days, and
 * its officers are written to about the complaint that is late the longest, if there is one.
 * @throws {DomainError} `not_allowed`; `unknown_agency`
 */
export async function remindAgency(
  actor: Actor,
  { agency, reason }: RemindAgencyInput,
  now: Date,
): Promise<void> {
  if (!mayWatch(actor)) throw new DomainError('not_allowed')
  const { governmentId, role } = actor as CityStaff
  if (!(await findAgency(governmentId, agency, now))) {
    throw new DomainError('unknown_agency', 'agency')
  }
  const [worst] = await listLatest(actor, { agency, now, most: 1 })
  if (worst) await remind(actor, worst.number, { reason }, now).catch(unlessRefused)
  await transaction((tx) =>
    tx.reminder.create({
      data: {
        governmentId,
        agencyCode: agency,
        userId: userIdOf(actor) ?? '',
        role,
        body: reason,
        remindedAt: now,
      },
    }),
  )
}
