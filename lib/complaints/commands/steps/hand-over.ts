import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { findAgency, findGovernment, findInspectorate } from '@/lib/agencies/reference/queries'
import type { HandOverInput } from '@/lib/complaints/case/step-input'
import { keepFollowUp } from '@/lib/complaints/commands/door/follow-up'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'
import { requireReleased } from '@/lib/complaints/commands/door/require-released'

/**
 * Hands the complaint over to a body outside of the city's authority. Kominfo goes on following it,
 * so the citizen keeps one number and one date. What complains of officials leaves the city where the
 * inspectorate has said that it is nothing of the city's; what complains of the inspectorate goes back to
 * the overseer that had it.
 * @throws {DomainError} `unknown_agency` for a code that is no outside body; `agency_is_accused`;
 * `oversight_not_released` for a complaint about officials by one person's will
 */
export async function handOver(
  actor: Actor,
  number: string,
  input: HandOverInput,
  now: Date,
): Promise<Performed> {
  const { governmentId } = actor
  const [body, { overseerCode }, inspectorate] = await Promise.all([
    findAgency(governmentId, input.agency, now),
    findGovernment(governmentId),
    findInspectorate(governmentId, now),
  ])
  if (body?.kind !== 'external') throw new DomainError('unknown_agency', 'agency')
  return perform(actor, number, 'handOver', now, {
    expected: input.version,
    set: { outsideCode: input.agency, returnedBy: null },
    message: { body: input.reason, forCitizen: true },
    facts: { agency: input.agency },
    refuse: ({ accusedCode }) => {
      if (accusedCode === input.agency) throw new DomainError('agency_is_accused', 'agency')
    },
    effect: async (tx, { id }, before) => {
      const isBack = before.accusedCode === inspectorate && input.agency === overseerCode
      if (before.class === 'oversight' && !isBack) {
        await requireReleased(actor, tx, before, 'outside')
      }
      await keepFollowUp(actor, tx, id, input, now)
    },
  })
}
