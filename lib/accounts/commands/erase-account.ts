import { randomBytes } from 'node:crypto'
import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { withdrawConsents } from '@/lib/accounts/consent'
import { endLinks } from '@/lib/accounts/access-link'
import { eraseIdentity, openIdentity } from '@/lib/accounts/identity'
import { forgetMailbox } from '@/lib/accounts/mailbox'
import { ownIdentityIds } from '@/lib/accounts/own-identities'
import { endSessions } from '@/lib/accounts/session-row'
import { transaction, type Transaction } from '@/lib/platform/transaction'

/**
 * Forgets the person behind an account (UU 27/2022 art. 8). The row stays as an empty shell, for the
 * events that name its id; nothing says any more whose it was, and its address is free again.
 * @throws {DomainError} not_allowed for anyone but a citizen with an account
 */
export async function eraseAccount(
  actor: Actor,
  complaintIdentityIds: readonly string[],
  now: Date,
): Promise<void> {
  if (!('via' in actor) || actor.via !== 'account') throw new DomainError('not_allowed')
  const { governmentId, userId } = actor
  await transaction(async (tx) => {
    const own = await ownIdentityIds(tx, governmentId, userId)
    const asked = await addressesAskedFor(tx, governmentId, userId)
    const identityIds = [...new Set([...own, ...asked, ...complaintIdentityIds])]
    await forgetOwnMailbox(tx, { governmentId, userId })
    await eraseIdentities(tx, governmentId, identityIds, now)
    await silence(tx, governmentId, identityIds, now)
    await leaveSupports(tx, governmentId, userId, now)
    await endSessions(tx, { governmentId, userId }, now)
    await endLinks(tx, governmentId, userId, now)
    await tx.user.updateMany({
      where: { governmentId, id: userId },
      data: {
        emailIndex: Uint8Array.from(randomBytes(32)),
        passwordHash: null,
        lastSignedInAt: null,
        deactivatedAt: now,
      },
    })
  })
}

/** By which it could be found out that the account's address was ever written to. */
async function forgetOwnMailbox(
  tx: Transaction,
  { governmentId, userId }: { governmentId: string; userId: string },
): Promise<void> {
  const user = await tx.user.findUniqueOrThrow({
    where: { governmentId_id: { governmentId, id: userId } },
  })
  const where = { governmentId_id: { governmentId, id: user.identityId } }
  const identity = await tx.identity.findUniqueOrThrow({ where })
  const { email } = openIdentity(governmentId, identity)
  if (email !== null) await forgetMailbox(tx, governmentId, email)
}

/** Of addresses that were to become the account's. */
async function addressesAskedFor(
  tx: Transaction,
  governmentId: string,
  userId: string,
): Promise<string[]> {
  const where = { governmentId, userId }
  const links = await tx.accessLink.findMany({ where, select: { identityId: true } })
  return links.flatMap(({ identityId }) => identityId ?? [])
}

async function eraseIdentities(
  tx: Transaction,
  governmentId: string,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  const where = { governmentId, id: { in: [...ids] }, erasedAt: null }
  const rows = await tx.identity.findMany({ where, select: { id: true } })
  for (const { id } of rows) await eraseIdentity(tx, governmentId, id, now)
}

/** Nothing is sent any more, and no browser can be reached. */
async function silence(
  tx: Transaction,
  governmentId: string,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  const where = { governmentId, identityId: { in: [...ids] } }
  const nothing = new Uint8Array()
  await tx.pushSubscription.updateMany({
    where,
    data: { wrappedKey: nothing, ciphertext: nothing, stoppedAt: now },
  })
  await tx.optOut.deleteMany({ where })
  await withdrawConsents(tx, governmentId, ids, now)
}

async function leaveSupports(
  tx: Transaction,
  governmentId: string,
  userId: string,
  now: Date,
): Promise<void> {
  await tx.support.updateMany({
    where: { governmentId, userId },
    data: { userId: null, identityId: null, stoppedAt: now },
  })
}
