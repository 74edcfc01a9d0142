import { DomainError } from '@/lib/kernel/errors'
import type { Actor } from '@/lib/kernel/actor'
import type { ReleaseInput } from '@/lib/complaints/case/desk-input'
import { mayBePublic } from '@/lib/complaints/rules/policy'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/**
 * Lets the OPD, or the public, see one photo. A photo can tell who took it, so each is looked at
 * and released on its own.
 * @throws {DomainError} `not_public` for a complaint whose content is hidden; `not_found`
 */
export function release(
  actor: Actor,
  number: string,
  { photo, to }: ReleaseInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'release', now, {
    facts: { photo, to },
    refuse: (complaint) => {
      if (to === 'public' && !mayBePublic(complaint)) throw new DomainError('not_public')
    },
    effect: async (tx, { governmentId, id: complaintId }) => {
      const { count } = await tx.attachment.updateMany({
        where: { governmentId, complaintId, id: photo },
        data: { releasedAt: now, ...(to === 'public' && { publishedAt: now }) },
      })
      if (count === 0) throw new DomainError('not_found')
    },
  })
}
