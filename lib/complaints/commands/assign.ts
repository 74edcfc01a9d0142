import { agencyRoles, type Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import type { AssignInput } from '@/lib/complaints/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/perform'

/**
 * One person of the agency answers for it from now on.
 * @throws {DomainError} `unknown_person` for whoever does not work there
 */
export function assign(
  actor: Actor,
  number: string,
  { person, version }: AssignInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'assign', now, {
    expected: version,
    set: { assignedTo: person },
    effect: async (tx, { governmentId, agencyCode }) => {
      const working = { deactivatedAt: null, role: { in: [...agencyRoles] } }
      const known = await tx.user.count({
        where: { governmentId, id: person, agencyCode, ...working },
      })
      if (known === 0) throw new DomainError('unknown_person', 'person')
    },
  })
}
