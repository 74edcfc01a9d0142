import { isOfficer, type Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'

/** Whether the head of the actor's own agency looks at answers before citizens do. */
export async function findLooksAtAnswers(actor: Actor): Promise<boolean> {
  if (!isOfficer(actor)) return false
  const { governmentId, agency: agencyCode } = actor
  const rule = await db().approvalRule.findUnique({
    where: { governmentId_agencyCode: { governmentId, agencyCode } },
  })
  return rule?.looksAtAnswers ?? false
}
