import { DomainError } from '@/lib/kernel/errors'
import type { Actor } from '@/lib/kernel/actor'
import { openIdentity, type PersonalDetails } from '@/lib/accounts/identity'
import type { ReasonInput } from '@/lib/complaints/case/step-input'
import { perform } from '@/lib/complaints/commands/door/perform'

const nobody: PersonalDetails = { name: null, phone: null, email: null }

/**
 * Opens a confidential identity to one verifier, once. The reading and its reason are recorded with
 * it or it does not happen, and the citizen sees both (UU 27/2022 art. 32).
 * @throws {DomainError} `not_allowed` where the person is not confidential
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
      if (privacy !== 'confidential' || identityId === null) throw new DomainError('not_allowed')
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
