import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { changeRole } from '@/lib/accounts/commands/change-role'
import { deactivateUser } from '@/lib/accounts/commands/deactivate-user'
import type { MovePersonInput } from '@/lib/accounts/input'
import { mayManagePeople } from '@/lib/accounts/rules/policy'
import { wake } from '@/lib/platform/queue'
import { transaction, type Transaction } from '@/lib/platform/transaction'
import { countHeldBy, countOpenAt } from '@/lib/complaints/inbox/assigned-queries'

interface Leaving {
  person: string
  successor?: string | undefined
}

/**
 * Closes somebody's account, once it is known who takes over what he has: no case is left without a
 * person, and no agency that has open ones without anybody. The operator sees no complaint: he names
 * the successor, and the clock hands the cases on (`handOnLeft` in jobs.ts).
 * @throws {DomainError} not_allowed, not_found, last_operator, `cases_left`, `last_of_agency`,
 * `unknown_person`
 */
export async function dismiss(actor: Actor, leaving: Leaving, now: Date): Promise<void> {
  if (!mayManagePeople(actor)) throw new DomainError('not_allowed')
  await transaction(async (tx) => {
    await leaveBehind(actor, tx, leaving)
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
  const { governmentId } = actor
  await transaction(async (tx) => {
    const user = await tx.user.findFirst({ where: { governmentId, id: person } })
    const stays = user?.agencyCode === (agency ?? null)
    if (!stays) await leaveBehind(actor, tx, { person, successor })
    await changeRole(actor, tx, { userId: person, role, agency }, now)
    await wake(tx)
  })
}

async function leaveBehind(
  actor: Actor,
  tx: Transaction,
  { person, successor }: Leaving,
): Promise<void> {
  const { governmentId } = actor
  const user = await tx.user.findFirst({ where: { governmentId, id: person } })
  if (!user?.agencyCode) return
  const there = { governmentId, agencyCode: user.agencyCode, deactivatedAt: null }
  const others = await tx.user.findMany({
    where: { ...there, NOT: { id: person } },
    select: { id: true, role: true },
  })
  if (!others.some(({ role }) => role === 'officer' || role === 'head')) {
    if ((await countOpenAt(actor, user.agencyCode)) > 0) throw new DomainError('last_of_agency')
  }
  if ((await countHeldBy(actor, person)) === 0) return
  if (successor === undefined) throw new DomainError('cases_left', 'successor')
  if (!others.some(({ id }) => id === successor)) {
    throw new DomainError('unknown_person', 'successor')
  }
  await tx.user.updateMany({
    where: { governmentId, id: person },
    data: { successorId: successor },
  })
}
