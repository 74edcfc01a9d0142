import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { type Proof, proveOwner } from '@/lib/accounts/commands/prove-owner'
import { eraseAccount } from '@/lib/accounts/commands/erase-account'
import { protect } from '@/lib/complaints/commands/steps/protect'
import { listOwnComplaints } from '@/lib/complaints/case/queries'

/**
 * Takes a citizen out of everything: the complaints live on as anonymous ones, the account is
 * forgotten. Each complaint is a step of its own; whoever is interrupted begins again and ends the same.
 * @throws {DomainError} not_allowed, wrong_password, sign_in_again, too_many_attempts, too_busy
 */
export async function eraseOwn(actor: Actor, proof: Proof, now: Date): Promise<void> {
  if (!('via' in actor) || actor.via !== 'account') throw new DomainError('not_allowed')
  await proveOwner(actor, proof, now)
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
