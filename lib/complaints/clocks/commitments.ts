// What agencies promised the citizen of a complaint, and what came of it.

import type { Prisma } from '@/prisma/generated/client'
import type { AgencyView } from '@/lib/agencies/reference/queries'
import { nameOf } from '@/lib/complaints/story/complaint-row'

export const commitmentInclude = {
  commitments: { orderBy: { madeAt: 'asc' } },
} as const satisfies Prisma.ComplaintInclude

export interface CommitmentView {
  id: string
  agencyName: string | null
  /** 'YYYY-MM-DD' where the government is. */
  dueOn: string
  waitsFor: 'budget' | 'schedule' | null
  /** `asked`: its day has passed, and the citizen has not said yet. `void`: the complaint ended otherwise. */
  state: 'open' | 'asked' | 'kept' | 'broken' | 'void'
}

export function commitmentsOf(
  rows: readonly Prisma.CommitmentModel[],
  agencies: readonly AgencyView[],
): CommitmentView[] {
  return rows.map((row) => ({
    id: row.id,
    agencyName: nameOf(agencies, row.agencyCode),
    dueOn: row.dueOn.toISOString().slice(0, 10),
    waitsFor: row.waitsFor === 'budget' || row.waitsFor === 'schedule' ? row.waitsFor : null,
    state: stateOf(row),
  }))
}

function stateOf({ askedAt, decidedAt, isKept }: Prisma.CommitmentModel): CommitmentView['state'] {
  if (decidedAt === null) return askedAt === null ? 'open' : 'asked'
  if (isKept === null) return 'void'
  return isKept ? 'kept' : 'broken'
}
