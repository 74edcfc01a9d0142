import { DomainError } from '@/lib/kernel/errors'
import { openIdentity, resealIdentity, type PersonalDetails } from '@/lib/accounts/identity'
import type { Transaction } from '@/lib/platform/transaction'

/** Everything under which this account's owner is known: the account, and each complaint of his. */
export async function ownIdentityIds(
  tx: Transaction,
  governmentId: string,
  userId: string,
): Promise<string[]> {
  const [user, complaints, supports] = await Promise.all([
    tx.user.findUniqueOrThrow({
      where: { governmentId_id: { governmentId, id: userId } },
      select: { identityId: true },
    }),
    tx.complaint.findMany({
      where: { governmentId, reporterId: userId },
      select: { identityId: true },
    }),
    tx.support.findMany({ where: { governmentId, userId }, select: { identityId: true } }),
  ])
  return [user, ...complaints, ...supports].flatMap(({ identityId }) => identityId ?? [])
}

/**
 * Puts other details in the place of the account's own, there and in its complaints; a contact that
 * was left differently on purpose stays.
 */
export async function replaceDetails(
  tx: Transaction,
  { governmentId, userId }: { governmentId: string; userId: string },
  change: Partial<PersonalDetails>,
): Promise<void> {
  const [own = '', ...others] = await ownIdentityIds(tx, governmentId, userId)
  const rows = await tx.identity.findMany({
    where: { governmentId, id: { in: [own, ...others] }, erasedAt: null },
  })
  const opened = rows.map((row) => ({ id: row.id, details: openIdentity(governmentId, row) }))
  const before = opened.find(({ id }) => id === own)?.details
  if (!before) throw new DomainError('not_found')
  for (const { id, details } of opened) {
    const after = id === own ? { ...details, ...change } : replaced(details, before, change)
    await resealIdentity(tx, governmentId, id, after)
  }
}

const parts = ['name', 'phone', 'email'] as const

function replaced(
  details: PersonalDetails,
  before: PersonalDetails,
  change: Partial<PersonalDetails>,
): PersonalDetails {
  const after = { ...details }
  for (const part of parts) {
    const value = change[part]
    const isSame = details[part] !== null && details[part] === before[part]
    if (isSame && value !== undefined) after[part] = value
  }
  return after
}
