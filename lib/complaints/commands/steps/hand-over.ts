import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { findAgency } from '@/lib/agencies/reference/queries'
import type { HandOverInput } from '@/lib/complaints/case/step-input'
import { keepFollowUp } from '@/lib/complaints/commands/door/follow-up'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/**
 * Hands the complaint over to a body outside of the city's authority. Kominfo goes on following it,
 * so the citizen keeps one number and one date.
 * @throws {DomainError} `unknown_agency` for a code that is no outside body
 */
export async function handOver(
  actor: Actor,
  number: string,
  input: HandOverInput,
  now: Date,
): Promise<Performed> {
  const body = await findAgency(actor.governmentId, input.agency, now)
  if (body?.kind !== 'external') throw new DomainError('unknown_agency', 'agency')
  return perform(actor, number, 'handOver', now, {
    expected: input.version,
    set: { outsideCode: input.agency, returnedBy: null },
    message: { body: input.reason, forCitizen: true },
    facts: { agency: input.agency },
    effect: (tx, { id }) => keepFollowUp(actor, tx, id, input, now),
  })
}
