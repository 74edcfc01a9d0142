import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { changeRole } from '@/lib/accounts/commands/change-role'
import { deactivateUser } from '@/lib/accounts/commands/deactivate-user'
import type { MovePersonInput } from '@/lib/accounts/input'
import { mayManagePeople } from '@/lib/accounts/rules/policy'
import { wake } from '@/lib/platform/queue'
import { transaction, type Transaction } from '@/lib/platform/transaction'
import { requireTurnsKept, type Post } from '@/lib/complaints/commands/beside/require-turns-kept'
import { countHeldBy } from '@/lib/complaints/inbox/assigned-queries'

interface Leaving {
  person: string
  successor?: string | undefined
}

/**
 * Closes somebody's account, once it is known who takes over what he has: no case is left without a
 * person, and no turn without anybody who could take it. The operator sees no complaint: he names
 * the successor, and the clock hands the cases on (`handOnLeft` in jobs.ts).
 * @throws {DomainError} not_allowed, not_found, last_operator, `cases_left`, `last_of_agency`,
 * `last_with_turn`, `unknown_person`
 */
export async function dismiss(actor: Actor, leaving: Leaving, now: Date): Promise<void> {
  if (!mayManagePeople(actor)) throw new DomainError('not_allowed')
  await transaction(async (tx) => {
    const user = await findStaff(actor, tx, leaving.person)
    if (user) await requireTurnsKept(actor, tx, user, null)
    if (user) await leaveBehind(actor, tx, leaving, user)
    await deactivateUser(actor, tx, leaving.person, now)
    await wake(tx)
  })
}

/**
 * Gives somebody another role or agency; what he had at the agency before stays there.
 * @throws as `dismiss`, and {DomainError} `unknown_agency`
 */
export async function movePerson(
  actor: Actor,
  person: string,
  { role, agency, successor }: MovePersonInput,
  now: Date,
): Promise<void> {
  if (!mayManagePeople(actor)) throw new DomainError('not_allowed')
  await transaction(async (tx) => {
    const user = await findStaff(actor, tx, person)
    const next = { role, agencyCode: agency ?? null }
    if (user) await requireTurnsKept(actor, tx, user, next)
    if (user && user.agencyCode !== next.agencyCode) {
      await leaveBehind(actor, tx, { person, successor }, user)
    }
    await changeRole(actor, tx, { userId: person, role, agency }, now)
    await wake(tx)
  })
}

async function findStaff({ governmentId }: Actor, tx: Transaction, person: string) {
  return tx.user.findFirst({
    where: { governmentId, id: person, deactivatedAt: null },
    select: { id: true, role: true, agencyCode: true },
  })
}

async function leaveBehind(
  actor: Actor,
  tx: Transaction,
  { person, successor }: Leaving,
  { agencyCode }: Post,
): Promise<void> {
  const { governmentId } = actor
  if (agencyCode === null || (await countHeldBy(actor, person)) === 0) return
  if (successor === undefined) throw new DomainError('cases_left', 'successor')
  const there = { governmentId, agencyCode, deactivatedAt: null, NOT: { id: person } }
  if ((await tx.user.count({ where: { ...there, id: successor } })) === 0) {
    throw new DomainError('unknown_person', 'successor')
  }
  await tx.user.updateMany({
    where: { governmentId, id: person },
    data: { successorId: successor },
  })
}
