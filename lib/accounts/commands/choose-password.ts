import { DomainError } from '@/lib/kernel/errors'
import { endLinks, spendLink } from '@/lib/accounts/access-link'
import { hashPassword } from '@/lib/accounts/password'
import { maySignInByLink } from '@/lib/accounts/rules/policy'
import { beginSession, endSessions, type NewSession } from '@/lib/accounts/session-row'
import type { Visitor } from '@/lib/accounts/visitor'
import { transaction } from '@/lib/platform/transaction'

interface Account {
  readonly role: string
  readonly deactivatedAt: Date | null
}

/** Whose password each link may set: one's own wish is for citizens, the operator invites anybody. */
const mayChoose = {
  reset: maySignInByLink,
  invite: ({ deactivatedAt }) => deactivatedAt === null,
} as const satisfies Record<string, (account: Account) => boolean>

export type PasswordLink = keyof typeof mayChoose

/**
 * Whoever holds the link from the mailbox chooses a password: asked for because the old one is lost, or
 * sent by the operator as an invitation. Every session and every other link of the account ends; this
 * browser gets a new session.
 * @throws {DomainError} link_ended, too_busy
 */
export async function choosePassword(
  actor: Visitor,
  link: PasswordLink,
  { token, password }: { token: string; password: string },
  now: Date,
): Promise<NewSession> {
  const { governmentId } = actor
  const passwordHash = await hashPassword(password)
  return transaction(async (tx) => {
    const { userId } = await spendLink(tx, governmentId, link, token, now)
    const user =
      userId === null ? null : await tx.user.findFirst({ where: { governmentId, id: userId } })
    if (!user || !mayChoose[link](user)) throw new DomainError('link_ended')
    await tx.user.updateMany({ where: { governmentId, id: user.id }, data: { passwordHash } })
    await endSessions(tx, { governmentId, userId: user.id }, now)
    await endLinks(tx, governmentId, user.id, now)
    return beginSession(tx, { ...user, passwordHash }, now)
  })
}
