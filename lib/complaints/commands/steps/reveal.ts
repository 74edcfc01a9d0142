import { DomainError } from '@/lib/kernel/errors'
import type { Actor } from '@/lib/kernel/actor'
import { openIdentity, type PersonalDetails } from '@/lib/accounts/identity'
import type { ReasonInput } from '@/lib/complaints/case/step-input'
import { mayOpen } from '@/lib/complaints/rules/privacy'
import { perform } from '@/lib/complaints/commands/door/perform'

const nobody: PersonalDetails = { name: null, phone: null, email: null }

/**
 * Opens once, to one person, what is hidden from him: a confidential identity to a verifier, the contact
 * of a named person to an officer of the agency that answers. The reading and its reason are recorded
 * with it or it does not happen, and the citizen sees both (UU 27/2022 art. 32).
 * @throws {DomainError} `not_allowed` where nothing is hidden from him, or it does not open to him
 */
export async function reveal(
  actor: Actor,
  number: string,
  input: ReasonInput,
  now: Date,
): Promise<PersonalDetails> {
  let details = nobody
  await perform(actor, number, 'reveal', now, {
    message: { body: input.reason, forCitizen: true },
    refuse: ({ privacy, identityId }) => {
      if (!mayOpen(actor.role, privacy) || identityId === null) throw new DomainError('not_allowed')
    },
    effect: async (tx, { governmentId, identityId: id }) => {
      if (id === null) return
      const row = await tx.identity.findUniqueOrThrow({
        where: { governmentId_id: { governmentId, id } },
      })
      details = openIdentity(governmentId, row)
    },
  })
  return details
}
