import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { isPushEndpoint } from '@/lib/platform/push'
import { transaction, type Transaction } from '@/lib/platform/transaction'
import { visibleTo } from '@/lib/complaints/rules/policy'
import type { SubscriptionInput } from '@/lib/notifications/input'
import { endpointIndex, sealSubscription } from '@/lib/notifications/subscription'

/** Nobody follows one complaint on more devices; who tries sends to strangers. */
const devicesAtMost = 10

/**
 * This browser is told of each step of a complaint, and no other step is needed to be told again after
 * a stop. An anonymous complaint has nobody to tell: where a browser is reached is an address.
 * @throws {DomainError} `not_found`; `not_allowed`
 */
export async function subscribe(
  actor: Actor,
  number: string,
  input: SubscriptionInput,
  now: Date,
): Promise<void> {
  if (actor.role !== 'citizen' || !isPushEndpoint(input.endpoint)) {
    throw new DomainError('not_allowed')
  }
  const { governmentId } = actor
  await transaction(async (tx) => {
    const complaint = await tx.complaint.findFirst({
      where: { number, AND: visibleTo(actor) },
      select: { identityId: true },
    })
    if (!complaint) throw new DomainError('not_found')
    const { identityId } = complaint
    if (identityId === null) throw new DomainError('not_allowed')
    await keep(tx, { governmentId, identityId }, input, now)
    await tx.optOut.deleteMany({ where: { governmentId, identityId, channel: 'push' } })
  })
}

async function keep(
  tx: Transaction,
  owner: { governmentId: string; identityId: string },
  input: SubscriptionInput,
  now: Date,
): Promise<void> {
  const index = endpointIndex(input.endpoint)
  const known = await tx.pushSubscription.findFirst({ where: { ...owner, endpointIndex: index } })
  const active = await tx.pushSubscription.count({ where: { ...owner, stoppedAt: null } })
  if (!known && active >= devicesAtMost) throw new DomainError('too_many_attempts')
  const row = { governmentId: owner.governmentId, id: known?.id ?? crypto.randomUUID() }
  const sealed = { ...sealSubscription(input, row), stoppedAt: null }
  await tx.pushSubscription.upsert({
    where: { governmentId_id: row },
    create: { ...owner, ...row, ...sealed, endpointIndex: index, createdAt: now },
    update: sealed,
  })
}
