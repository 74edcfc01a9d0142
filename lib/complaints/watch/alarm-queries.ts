import type { Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { maySeeOrphans } from '@/lib/complaints/rules/desk-policy'

/**
 * Since when the worker knows of rows that say other than their history; null while it knows of none.
 * Without their numbers: the operator sees no complaint.
 */
export async function findHistoryAlarm(actor: Actor): Promise<Date | null> {
  if (!maySeeOrphans(actor)) return null
  const { governmentId } = actor
  const check = await db().historyCheck.findUnique({
    where: { governmentId },
    select: { alarmedAt: true },
  })
  return check?.alarmedAt ?? null
}
