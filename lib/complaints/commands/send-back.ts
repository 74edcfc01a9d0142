import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { findAgency } from '@/lib/agencies/public-queries'
import type { SendBackInput } from '@/lib/complaints/step-input'
import { endReferral, heldByNobody } from '@/lib/complaints/commands/end-referral'
import { perform, type Performed } from '@/lib/complaints/commands/perform'

/**
 * The OPD says why it is not the owner and who is. The complaint returns to Kominfo; the citizen
 * sees a transfer, never a refusal, and need not do anything (No Wrong Door).
 * @throws {DomainError} `unknown_agency` for a proposed owner that does not exist
 */
export async function sendBack(
  actor: Actor,
  number: string,
  input: SendBackInput,
  now: Date,
): Promise<Performed> {
  if (!(await findAgency(actor.governmentId, input.agency, now))) {
    throw new DomainError('unknown_agency', 'agency')
  }
  return perform(actor, number, 'sendBack', now, {
    expected: input.version,
    set: { ...heldByNobody, returnedBy: 'agency', returns: { increment: 1 } },
    message: { body: input.reason, forCitizen: false },
    facts: { proposed: input.agency, ground: input.ground ?? 'duty' },
    effect: (tx, { id, changedAt }) => endReferral(actor, tx, id, changedAt, input.agency),
  })
}
