import { DomainError } from '@/lib/kernel/errors'
import { keepAnswer } from '@/lib/accounts/mailbox'
import { mailboxOf } from '@/lib/accounts/mailbox-token'
import type { Visitor } from '@/lib/accounts/visitor'
import { transaction } from '@/lib/platform/transaction'

/**
 * Whoever holds the token says whether he may be written to. The last answer holds.
 * @throws {DomainError} `not_found` for a token that is not ours, or of another government
 */
export async function answerMailbox(
  actor: Visitor,
  { token, isAllowed }: { token: string; isAllowed: boolean },
  now: Date,
): Promise<void> {
  const { governmentId } = actor
  const id = mailboxOf(token)
  await transaction(async (tx) => {
    const known = id === null ? 0 : await tx.mailbox.count({ where: { governmentId, id } })
    if (id === null || known === 0) throw new DomainError('not_found')
    await keepAnswer(tx, { governmentId, id }, isAllowed, now)
  })
}
