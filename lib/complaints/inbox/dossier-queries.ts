import { isOfficer, type Actor } from '@/lib/kernel/actor'
import { countUnassigned, listAssigned } from '@/lib/complaints/inbox/assigned-queries'
import { findComplaint } from '@/lib/complaints/case/queries'
import type { ComplaintView } from '@/lib/complaints/case/view'
import { db } from '@/lib/platform/db'
import { visibleTo } from '@/lib/complaints/rules/policy'
import { owedByAgency } from '@/lib/complaints/rules/states'

/** So many pages somebody reads who takes over. */
const most = 100

/**
 * What somebody needs to know who takes over the actor's work: each open case that is assigned to him,
 * and those of his agency that nobody has, the oldest first.
 */
export async function listDossier(actor: Actor, now: Date): Promise<ComplaintView[]> {
  if (!isOfficer(actor)) return []
  const mine = await listAssigned(actor, actor.userId)
  const others = (await countUnassigned(actor)) > 0 ? await listUnassigned(actor) : []
  const views = []
  for (const number of [...mine, ...others].slice(0, most)) {
    const view = await findComplaint(actor, number, now)
    if (view) views.push(view)
  }
  return views
}

async function listUnassigned(actor: Actor & { agency: string }): Promise<string[]> {
  const found = await db().complaint.findMany({
    where: {
      AND: visibleTo(actor),
      agencyCode: actor.agency,
      assignedTo: null,
      status: { in: owedByAgency },
    },
    orderBy: { receivedAt: 'asc' },
    take: most,
    select: { number: true },
  })
  return found.map(({ number }) => number)
}
