import { createHash, randomBytes } from 'node:crypto'
import type { AccessPurpose, Prisma } from '@/prisma/generated/client'
import { DomainError } from '@/lib/kernel/errors'
import type { Transaction } from '@/lib/platform/transaction'

// Links that open something to whoever reads a mailbox: 256 random bits, of which the database keeps
// the SHA-256 alone, good for one use. Fetching one uses nothing up, since mail scanners fetch all of
// them; only the button behind it does.

const minute = 60 * 1000

const lives = {
  register: 24 * 60 * minute,
  sign_in: 15 * minute,
  reset: 30 * minute,
  // The operator sends it on a Friday to somebody who begins on Monday.
  invite: 7 * 24 * 60 * minute,
} as const satisfies Record<AccessPurpose, number>

interface Owner {
  readonly purpose: AccessPurpose
  readonly userId?: string
  readonly identityId?: string
  readonly passwordHash?: string | null
}

function hashOf(token: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash('sha256').update(token).digest())
}

/** Makes a link; returns the token, which stands in the mail and nowhere else. */
export async function issueLink(
  tx: Transaction,
  governmentId: string,
  owner: Owner,
  now: Date,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + lives[owner.purpose])
  const data = { governmentId, tokenHash: hashOf(token), ...owner, createdAt: now, expiresAt }
  await tx.accessLink.create({ data })
  return token
}

/** Links of this kind that still open something. */
export function openLink(governmentId: string, purpose: AccessPurpose, token: string, now: Date) {
  const tokenHash = hashOf(token)
  return { governmentId, tokenHash, purpose, usedAt: null, expiresAt: { gt: now } }
}

/**
 * Uses a link up. Of two who press the button at once, one gets in.
 * @throws {DomainError} link_ended
 */
export async function spendLink(
  tx: Transaction,
  governmentId: string,
  purpose: AccessPurpose,
  token: string,
  now: Date,
): Promise<Prisma.AccessLinkModel> {
  const where = openLink(governmentId, purpose, token, now)
  const { count } = await tx.accessLink.updateMany({ where, data: { usedAt: now } })
  if (count === 0) throw new DomainError('link_ended')
  const { tokenHash } = where
  return tx.accessLink.findUniqueOrThrow({
    where: { governmentId_tokenHash: { governmentId, tokenHash } },
  })
}

/** Whatever else was sent to the mailbox of this account opens nothing any more. */
export async function endLinks(
  tx: Transaction,
  governmentId: string,
  userId: string,
  now: Date,
): Promise<void> {
  const where = { governmentId, userId, usedAt: null }
  await tx.accessLink.updateMany({ where, data: { usedAt: now } })
}
