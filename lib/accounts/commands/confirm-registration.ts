import { DomainError } from '@/lib/kernel/errors'
import { spendLink } from '@/lib/accounts/access-link'
import { emailIndexOf } from '@/lib/accounts/email'
import { eraseIdentity, openIdentity } from '@/lib/accounts/identity'
import { allowMail } from '@/lib/accounts/mailbox'
import { maySignInByLink } from '@/lib/accounts/rules/policy'
import { beginSession, type NewSession } from '@/lib/accounts/session-row'
import type { Visitor } from '@/lib/accounts/visitor'
import { equalBytes } from '@/lib/platform/crypto'
import { transaction, type Transaction } from '@/lib/platform/transaction'

interface Applicant {
  readonly identityId: string
  readonly emailIndex: Uint8Array<ArrayBuffer>
  readonly passwordHash: string | null
}

/**
 * Makes the account that was asked for, and signs it in. The password is kept only where the same
 * browser typed it: else a stranger could register someone's address with a password of his own.
 * @param asked index of the address that this browser has asked to register, if any
 * @throws {DomainError} link_ended
 */
export async function confirmRegistration(
  actor: Visitor,
  token: string,
  asked: Uint8Array | null,
  now: Date,
): Promise<NewSession> {
  const { governmentId } = actor
  return transaction(async (tx) => {
    const { identityId, userId, ...link } = await spendLink(
      tx,
      governmentId,
      'register',
      token,
      now,
    )
    if (identityId === null || userId !== null) throw new DomainError('link_ended')
    const identity = await tx.identity.findUniqueOrThrow({
      where: { governmentId_id: { governmentId, id: identityId } },
    })
    const email = openIdentity(governmentId, identity).email ?? ''
    await allowMail(tx, { governmentId, email }, now)
    const emailIndex = emailIndexOf(email)
    const isSameBrowser = asked !== null && equalBytes(asked, emailIndex)
    const passwordHash = isSameBrowser ? link.passwordHash : null
    return beginSession(
      tx,
      await accountOf(tx, governmentId, { identityId, emailIndex, passwordHash }, now),
      now,
    )
  })
}

/** The new account, or the one that this address has got in the meantime. */
async function accountOf(tx: Transaction, governmentId: string, applicant: Applicant, now: Date) {
  const { emailIndex, identityId } = applicant
  const data = { governmentId, role: 'citizen', ...applicant, createdAt: now } as const
  await tx.user.createMany({ data, skipDuplicates: true })
  const user = await tx.user.findUniqueOrThrow({
    where: { governmentId_emailIndex: { governmentId, emailIndex } },
  })
  if (user.identityId !== identityId) await eraseIdentity(tx, governmentId, identityId, now)
  if (!maySignInByLink(user)) throw new DomainError('link_ended')
  return user
}
