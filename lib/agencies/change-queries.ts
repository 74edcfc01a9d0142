import type { Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import type { ChangeKind } from '@/lib/agencies/rules/changes'
import { mayChangeReference } from '@/lib/agencies/rules/policy'
import type { Certainty, Prisma } from '@/prisma/generated/client'

export interface ChangeView {
  id: string
  kind: ChangeKind
  payload: Readonly<Record<string, unknown>>
  validFrom: Date
  source: string
  certainty: Certainty
  createdBy: string
  createdAt: Date
  publishedAt: Date | null
  discardedAt: Date | null
  appliedAt: Date | null
}

const shown = 50

/** Drafts and history of these kinds, the latest first; none for whoever may not change them. */
export async function listChanges(
  actor: Actor,
  kinds: readonly ChangeKind[],
): Promise<ChangeView[]> {
  if (!mayChangeReference(actor)) return []
  const { governmentId } = actor
  const rows = await db().referenceChange.findMany({
    where: { governmentId, kind: { in: [...kinds] } },
    orderBy: { createdAt: 'desc' },
    take: shown,
  })
  return rows.map(viewOf)
}

export async function findChange(actor: Actor, id: string): Promise<ChangeView | null> {
  if (!mayChangeReference(actor)) return null
  const { governmentId } = actor
  const row = await db().referenceChange.findUnique({
    where: { governmentId_id: { governmentId, id } },
  })
  return row && viewOf(row)
}

function viewOf({ kind, payload, ...row }: Prisma.ReferenceChangeModel): ChangeView {
  const { id, validFrom, source, certainty, createdBy, createdAt } = row
  const { publishedAt, discardedAt, appliedAt } = row
  return {
    ...{ id, validFrom, source, certainty, createdBy, createdAt },
    ...{ publishedAt, discardedAt, appliedAt },
    // Only ever written from `changeInput`.
    kind: kind as ChangeKind,
    payload: payload as Prisma.JsonObject,
  }
}
