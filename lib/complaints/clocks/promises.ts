// What agencies promised the citizen of a complaint, and what came of it.

import type { Prisma } from '@/prisma/generated/client'
import type { AgencyView } from '@/lib/agencies/reference/queries'
import { nameOf } from '@/lib/complaints/story/complaint-row'

export const promiseInclude = {
  promises: { orderBy: { madeAt: 'asc' } },
} as const satisfies Prisma.ComplaintInclude

export interface PromiseView {
  id: string
  agencyName: string | null
  /** 'YYYY-MM-DD' where the government is. */
  dueOn: string
  waitsFor: 'budget' | 'schedule' | null
  /** `asked`: its day has passed, and the citizen has not said yet. `void`: the complaint ended otherwise. */
  state: 'open' | 'asked' | 'kept' | 'broken' | 'void'
}

export function promisesOf(
  rows: readonly Prisma.PromiseModel[],
  agencies: readonly AgencyView[],
): PromiseView[] {
  return rows.map((row) => ({
    id: row.id,
    agencyName: nameOf(agencies, row.agencyCode),
    dueOn: row.dueOn.toISOString().slice(0, 10),
    waitsFor: row.waitsFor === 'budget' || row.waitsFor === 'schedule' ? row.waitsFor : null,
    state: stateOf(row),
  }))
}

function stateOf({ askedAt, decidedAt, isKept }: Prisma.PromiseModel): PromiseView['state'] {
  if (decidedAt === null) return askedAt === null ? 'open' : 'asked'
  if (isKept === null) return 'void'
  return isKept ? 'kept' : 'broken'
}
