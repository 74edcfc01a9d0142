// What happens to the reference data by itself: changes that were published become dated rows.

import { forEachIsolated } from '@/lib/platform/failure-isolation'
import { db } from '@/lib/platform/db'
import { transaction } from '@/lib/platform/transaction'
import { changeEffects } from '@/lib/agencies/change-effects'
import type { ChangeKind } from '@/lib/agencies/rules/changes'

/** Each in its own transaction, in the order in which they were published. */
export async function carryOutChanges(now: Date): Promise<void> {
  const due = await db().referenceChange.findMany({
    where: { publishedAt: { not: null }, appliedAt: null },
    orderBy: { publishedAt: 'asc' },
  })
  await forEachIsolated(due, async (change) => {
    const { governmentId, id, kind } = change
    await transaction(async (tx) => {
      const { count } = await tx.referenceChange.updateMany({
        where: { governmentId, id, appliedAt: null },
        data: { appliedAt: now },
      })
      if (count > 0) await changeEffects[kind as ChangeKind](tx, change, now)
    })
  })
}
