import { DomainError } from '@/lib/kernel/errors'
import type { Actor } from '@/lib/kernel/actor'
import { eraseIdentity } from '@/lib/accounts/identity'
import type { ProtectInput } from '@/lib/complaints/filing/input'
import { isNoLessPrivate } from '@/lib/complaints/rules/privacy'
import { perform, type Change, type Performed } from '@/lib/complaints/commands/door/perform'

/**
 * Hides the person, the content, or both. What was protected stays protected: whoever becomes
 * anonymous is forgotten in the same moment, and what becomes hidden is public no longer.
 * @throws {DomainError} `less_private`
 */
export function protect(
  actor: Actor,
  number: string,
  { privacy, hideContent }: ProtectInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'protect', now, {
    set: {
      privacy,
      ...(hideContent && { hideContent }),
      ...(privacy === 'anonymous' && { identityId: null, reporterId: null }),
    },
    facts: { privacy, hideContent },
    refuse: (complaint) => {
      const isLess = complaint.hideContent && !hideContent
      if (isLess || !isNoLessPrivate(complaint.privacy, privacy)) {
        throw new DomainError('less_private', 'privacy')
      }
    },
    effect: forgetting(privacy, hideContent, now),
  })
}

function forgetting(
  privacy: ProtectInput['privacy'],
  hideContent: boolean,
  now: Date,
): NonNullable<Change['effect']> {
  return async (tx, { governmentId, id: complaintId }, { identityId }) => {
    if (privacy === 'anonymous' && identityId)
      await eraseIdentity(tx, governmentId, identityId, now)
    if (!hideContent) return
    await tx.publication.updateMany({
      where: { governmentId, complaintId, takenDownAt: null },
      data: { takenDownAt: now },
    })
  }
}
