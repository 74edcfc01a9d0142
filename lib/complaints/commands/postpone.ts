import { isOfficer, type Actor } from '@/lib/kernel/actor'
import type { PostponeInput } from '@/lib/complaints/step-input'
import { keepPromise, requireAhead } from '@/lib/complaints/commands/keep-promise'
import { perform, type Performed } from '@/lib/complaints/commands/perform'

/**
 * It waits for a budget or a season, until a day that the citizen is told. That day is a promise; the
 * deadline stays what it was, and being late is said as before.
 * @throws {DomainError} `day_not_ahead`
 */
export async function postpone(
  actor: Actor,
  number: string,
  input: PostponeInput,
  now: Date,
): Promise<Performed> {
  await requireAhead(actor, input.dueOn, now)
  return perform(actor, number, 'postpone', now, {
    expected: input.version,
    message: { body: input.reason, forCitizen: true },
    facts: { until: input.dueOn, waitsFor: input.waitsFor },
    effect: async (tx, { id: complaintId }) => {
      const { dueOn, waitsFor } = input
      const agencyCode = isOfficer(actor) ? actor.agency : ''
      await keepPromise(actor, tx, { complaintId, agencyCode, dueOn, waitsFor }, now)
    },
  })
}
