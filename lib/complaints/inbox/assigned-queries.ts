import { isOfficer, type Actor } from '@/lib/kernel/actor'
import { mayManagePeople } from '@/lib/accounts/rules/policy'
import { db } from '@/lib/platform/db'
import { visibleTo } from '@/lib/complaints/rules/policy'
import { mayComeBackToAgency, owedByAgency } from '@/lib/complaints/rules/states'

/**
 * Numbers of the open complaints that are assigned to this account, as far as the actor may see them.
 * @param leftOut code of an agency whose complaints are not meant
 */
export async function listAssigned(
  actor: Actor,
  userId: string,
  leftOut?: string | null,
): Promise<string[]> {
  const found = await db().complaint.findMany({
    where: {
      AND: visibleTo(actor),
      assignedTo: userId,
      status: { in: owedByAgency },
      ...(leftOut && { agencyCode: { not: leftOut } }),
    },
    orderBy: { receivedAt: 'asc' },
    select: { number: true },
  })
  return found.map(({ number }) => number)
}

/** How many open complaints of the actor's agency are assigned to nobody. */
export async function countUnassigned(actor: Actor): Promise<number> {
  if (!isOfficer(actor)) return 0
  return db().complaint.count({
    where: {
      AND: visibleTo(actor),
      agencyCode: actor.agency,
      assignedTo: null,
      status: { in: owedByAgency },
    },
  })
}

/**
 * How many complaints are assigned to this account that are open, or come back to it when their citizen
 * is not content; a number alone, for whoever lets people in.
 */
export async function countHeldBy(actor: Actor, userId: string): Promise<number> {
  if (!mayManagePeople(actor)) return 0
  const { governmentId } = actor
  return db().complaint.count({
    where: { governmentId, assignedTo: userId, status: { in: mayComeBackToAgency } },
  })
}

/** How many complaints lie with an agency, or come back to it; not even the operator sees which. */
export async function countOpenAt(actor: Actor, agencyCode: string): Promise<number> {
  const { governmentId } = actor
  const rows = await db().complaintCount.findMany({
    where: { governmentId, agencyCode, status: { in: mayComeBackToAgency } },
  })
  return rows.reduce((sum, { count }) => sum + count, 0)
}
