import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { findAgency } from '@/lib/agencies/reference/queries'
import type { DecideOwnerInput } from '@/lib/complaints/case/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/**
 * The supervisor decides that no OPD of the city answers for it, but a body outside of it.
 * @throws {DomainError} `unknown_agency` for a code that is no outside body
 */
export async function cede(
  actor: Actor,
  number: string,
  input: DecideOwnerInput,
  now: Date,
): Promise<Performed> {
  const body = await findAgency(actor.governmentId, input.agency, now)
  if (body?.kind !== 'external') throw new DomainError('unknown_agency', 'agency')
  return perform(actor, number, 'cede', now, {
    expected: input.version,
    set: { outsideCode: input.agency, returnedBy: null },
    message: { body: input.reason, forCitizen: true },
    facts: { agency: input.agency },
  })
}
