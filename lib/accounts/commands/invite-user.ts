import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { issueLink } from '@/lib/accounts/access-link'
import { accessMail } from '@/lib/accounts/access-mail'
import { createInvited } from '@/lib/accounts/commands/create-user'
import { openIdentity } from '@/lib/accounts/identity'
import type { InviteInput } from '@/lib/accounts/input'
import { mayManagePeople } from '@/lib/accounts/rules/policy'
import { env } from '@/lib/platform/env'
import { sendMail } from '@/lib/platform/mail'
import { transaction } from '@/lib/platform/transaction'

/**
 * Adds a member of staff and mails him the link by which he chooses a password.
 * @throws {DomainError} not_allowed, unknown_agency, email_taken
 */
export async function inviteUser(actor: Actor, input: InviteInput, now: Date): Promise<string> {
  const userId = await createInvited(actor, input, now)
  await sendInvitation(actor, userId, now)
  return userId
}

/**
 * Mails the link once more, or to whoever has forgotten his password: what was sent before it ends.
 * The mail leaves within this call, so that whoever asks hears of a mail server that does not take it.
 * @throws {DomainError} not_allowed, not_found
 */
export async function sendInvitation(actor: Actor, userId: string, now: Date): Promise<void> {
  if (!mayManagePeople(actor)) throw new DomainError('not_allowed')
  const { governmentId } = actor
  const { to, token } = await transaction(async (tx) => {
    const user = await tx.user.findFirst({
      where: { governmentId, id: userId, deactivatedAt: null, role: { not: 'citizen' } },
    })
    if (!user) throw new DomainError('not_found')
    const identity = await tx.identity.findUniqueOrThrow({
      where: { governmentId_id: { governmentId, id: user.identityId } },
    })
    const earlier = { governmentId, userId, purpose: 'invite', usedAt: null } as const
    await tx.accessLink.updateMany({ where: earlier, data: { usedAt: now } })
    return {
      to: openIdentity(governmentId, identity).email ?? '',
      token: await issueLink(tx, governmentId, { purpose: 'invite', userId }, now),
    }
  })
  await sendMail(
    accessMail(to, { kind: 'invite', token }, { language: 'id', appUrl: env().appUrl }),
  )
}
