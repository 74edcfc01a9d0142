import { isOfficer, type Actor } from '@/lib/kernel/actor'
import type { PromiseInput } from '@/lib/complaints/step-input'
import { keepPromise, requireAhead } from '@/lib/complaints/commands/keep-promise'
import { perform, type Performed } from '@/lib/complaints/commands/perform'

/**
 * The OPD says by which day something will be done. It is reminded, and the citizen is asked that day.
 * @throws {DomainError} `day_not_ahead`
 */
export async function promise(
  actor: Actor,
  number: string,
  input: PromiseInput,
  now: Date,
): Promise<Performed> {
  await requireAhead(actor, input.dueOn, now)
  return perform(actor, number, 'promise', now, {
    expected: input.version,
    message: { body: input.reason, forCitizen: true },
    facts: { until: input.dueOn },
    effect: async (tx, { id: complaintId }) => {
      const agencyCode = isOfficer(actor) ? actor.agency : ''
      const made = { complaintId, agencyCode, dueOn: input.dueOn, waitsFor: null }
      await keepPromise(actor, tx, made, now)
    },
  })
}
