import type { Actor } from '@/lib/kernel/actor'
import { DomainError, type DomainErrorCode } from '@/lib/kernel/errors'
import { inviteUser } from '@/lib/accounts/commands/invite-user'
import { mayManagePeople } from '@/lib/accounts/rules/policy'
import type { PersonLine } from '@/lib/accounts/rules/people-table'

export interface Invited {
  email: string
  outcome: 'ok' | DomainErrorCode | 'not_mailed'
}

/**
 * Invites each, one after the other: what fails for one hinders no other, and whoever was invited
 * before is told so instead of being invited twice.
 * @throws {DomainError} not_allowed
 */
export async function inviteMany(
  actor: Actor,
  lines: readonly PersonLine[],
  now: Date,
): Promise<Invited[]> {
  if (!mayManagePeople(actor)) throw new DomainError('not_allowed')
  const results: Invited[] = []
  for (const { person, email } of lines) {
    if (person) results.push({ email, outcome: await outcomeOf(inviteUser(actor, person, now)) })
  }
  return results
}

/** The account is there all the same when its mail did not leave: the link can be sent again. */
async function outcomeOf(inviting: Promise<unknown>): Promise<Invited['outcome']> {
  try {
    await inviting
    return 'ok'
  } catch (error) {
    return error instanceof DomainError ? error.code : 'not_mailed'
  }
}
