import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { findAgency } from '@/lib/agencies/reference/queries'
import type { SendBackInput } from '@/lib/complaints/case/step-input'
import { endReferral, heldByNobody } from '@/lib/complaints/commands/door/end-referral'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** Who decides whose it is instead, by the step. */
const deciding = { sendBack: 'agency', sendUp: 'arbiter' } as const

/**
 * The OPD says why it is not the owner, on what ground, and who is.
 * @throws {DomainError} `unknown_agency` for a proposed owner that does not exist; `unknown_choice` where
 * what was never about officials is said not to be
 */
export async function giveBack(
  actor: Actor,
  number: string,
  step: keyof typeof deciding,
  input: SendBackInput,
  now: Date,
): Promise<Performed> {
  if (!(await findAgency(actor.governmentId, input.agency, now))) {
    throw new DomainError('unknown_agency', 'agency')
  }
  const { ground = 'duty' } = input
  return perform(actor, number, step, now, {
    expected: input.version,
    set: { ...heldByNobody, returnedBy: deciding[step], returns: { increment: 1 } },
    // That it is not about officials opens it to others: its citizen reads why.
    message: { body: input.reason, forCitizen: ground === 'ordinary' },
    facts: { proposed: input.agency, ground },
    refuse: ({ class: ofClass }) => {
      if (ground === 'ordinary' && ofClass !== 'oversight') {
        throw new DomainError('unknown_choice', 'ground')
      }
    },
    effect: (tx, { id, changedAt }) => endReferral(actor, tx, id, changedAt, input.agency),
  })
}
