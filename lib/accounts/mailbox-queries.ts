import { mailboxOf } from '@/lib/accounts/mailbox-token'
import type { Visitor } from '@/lib/accounts/visitor'
import { db } from '@/lib/platform/db'

export type MailboxAnswer = 'none' | 'allowed' | 'refused'

/** What the owner of an address has answered; null for a token that is not ours. */
export async function findMailboxAnswer(
  actor: Visitor,
  token: string,
): Promise<MailboxAnswer | null> {
  const { governmentId } = actor
  const id = mailboxOf(token)
  if (id === null) return null
  const row = await db().mailbox.findFirst({
    where: { governmentId, id },
    select: { allowedAt: true, refusedAt: true },
  })
  if (!row) return null
  if (row.allowedAt !== null) return 'allowed'
  return row.refusedAt === null ? 'none' : 'refused'
}
