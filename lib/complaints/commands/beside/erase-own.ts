import type { Actor } from '@/lib/kernel/actor'
import { eraseAccount } from '@/lib/accounts/commands/erase-account'
import { protect } from '@/lib/complaints/commands/steps/protect'
import { listOwnComplaints } from '@/lib/complaints/case/queries'

/**
 * Takes a citizen out of everything: the complaints live on as anonymous ones, the account is
 * forgotten. Each complaint is a step of its own; whoever is interrupted begins again and ends the same.
 * @throws {DomainError} not_allowed
 */
export async function eraseOwn(actor: Actor, now: Date): Promise<void> {
  const own = await listOwnComplaints(actor, now)
  for (const { number, privacy, hideContent } of own) {
    if (privacy === 'anonymous') continue
    await protect(actor, number, { privacy: 'anonymous', hideContent }, now)
  }
  await eraseAccount(
    actor,
    own.flatMap(({ contact }) => contact?.identityId ?? []),
    now,
  )
}
