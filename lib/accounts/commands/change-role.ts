import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { revokeSessions } from '@/lib/accounts/commands/revoke-sessions'
import { mayManagePeople } from '@/lib/accounts/rules/policy'
import type { Transaction } from '@/lib/platform/transaction'
import type { Role } from '@/prisma/generated/client'

/**
 * Gives a member of staff another role, or another agency. His sessions end: what he sees from now on
 * is what the new role may see.
 * @throws {DomainError} not_allowed, not_found, unknown_agency, last_operator
 */
export async function changeRole(
  actor: Actor,
  tx: Transaction,
  { userId, role, agency }: { userId: string; role: Role; agency: string | undefined },
  now: Date,
): Promise<void> {
  if (!mayManagePeople(actor)) throw new DomainError('not_allowed')
  const { governmentId } = actor
  if (role !== 'operator') await requireOtherOperator(actor, tx, userId)
  if (agency !== undefined) {
    const known = await tx.agency.count({ where: { governmentId, code: agency } })
    if (known === 0) throw new DomainError('unknown_agency', 'agency')
  }
  const { count } = await tx.user.updateMany({
    where: { governmentId, id: userId, deactivatedAt: null, role: { not: 'citizen' } },
    data: { role, agencyCode: agency ?? null },
  })
  if (count === 0) throw new DomainError('not_found')
  await revokeSessions(actor, tx, userId, now)
}

/**
 * Somebody must be left who can let others in.
 * @throws {DomainError} last_operator
 */
export async function requireOtherOperator(
  actor: Actor,
  tx: Transaction,
  userId: string,
): Promise<void> {
  const { governmentId } = actor
  const operators = await tx.user.findMany({
    where: { governmentId, role: 'operator', deactivatedAt: null },
    select: { id: true },
  })
  if (operators.length === 1 && operators[0]?.id === userId) throw new DomainError('last_operator')
}
