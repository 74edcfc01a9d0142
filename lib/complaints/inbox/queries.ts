import type { Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { openIdentity, type PersonalDetails } from '@/lib/accounts/identity'
import { inBox, unmoderated, readAround } from '@/lib/complaints/inbox/box-queries'
import { boxOf } from '@/lib/complaints/inbox/boxes'
import type { DeskFilter } from '@/lib/complaints/inbox/filter-input'
import { conditionsOf } from '@/lib/complaints/inbox/filter-queries'
import { mayModerate, visibleTo } from '@/lib/complaints/rules/policy'
import { titleOf } from '@/lib/complaints/story/complaint-row'
import { pageOf, pageSize, type ComplaintPage } from '@/lib/complaints/inbox/page-queries'

export interface Listed {
  filter?: DeskFilter
  /** Cursor of the row before. */
  after?: string | undefined
  now: Date
  /** Rows at most; a screen of them unless said otherwise. */
  size?: number
}

/** One box of the desk, oldest first: who has waited longest is served first. */
export async function listComplaints(
  actor: Actor,
  { box, filter = {}, after, now, size }: Listed & { box?: string | undefined },
): Promise<ComplaintPage> {
  const [around, { where }] = await Promise.all([
    readAround(actor, now),
    conditionsOf(actor, filter),
  ])
  const wanted = { AND: [inBox(actor, boxOf(actor, box), around), where] }
  return pageOf(actor, wanted, { after, now, ...(size !== undefined && { size }) })
}

/** Those of these numbers that the actor may see, the oldest first. */
export function listChosen(
  actor: Actor,
  numbers: readonly string[],
  now: Date,
): Promise<ComplaintPage> {
  const size = Math.max(1, numbers.length)
  return pageOf(actor, { number: { in: [...numbers] } }, { after: undefined, now, size })
}

/** What may be shown to the public and was not looked at for it yet. */
export async function listModeration(
  actor: Actor,
  { after, now }: { after?: string | undefined; now: Date },
): Promise<ComplaintPage> {
  if (!mayModerate(actor)) return { rows: [], after: null }
  return pageOf(actor, unmoderated, { after, now })
}

export interface RushedView {
  number: string
  title: string
  receivedAt: Date
}

/** What came among many from one place, without effort, and nobody has taken up; oldest first. */
export async function listRushed(actor: Actor, most = pageSize): Promise<RushedView[]> {
  if (!mayModerate(actor)) return []
  const rows = await db().complaint.findMany({
    where: { AND: [visibleTo(actor), { rushedAt: { not: null } }] },
    orderBy: [{ receivedAt: 'asc' }, { number: 'asc' }],
    take: most,
    select: { number: true, title: true, description: true, receivedAt: true },
  })
  return rows.map(({ number, receivedAt, ...row }) => ({ number, receivedAt, title: titleOf(row) }))
}

export interface ObjectionView {
  id: string
  /** Of the complaint. */
  number: string
  /** What the public reads, and the objection is about. */
  title: string
  body: string
  createdAt: Date
  /** Of whoever objects, if he said it. */
  objector: PersonalDetails | null
}

/** What somebody named in a published complaint says against it, and nobody has decided; oldest first. */
export async function listObjections(actor: Actor, number?: string): Promise<ObjectionView[]> {
  if (!mayModerate(actor)) return []
  const { governmentId } = actor
  const objections = await db().objection.findMany({
    where: {
      governmentId,
      decidedAt: null,
      complaint: { AND: visibleTo(actor), ...(number !== undefined && { number }) },
    },
    include: { complaint: { select: { number: true, publication: { select: { title: true } } } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: pageSize,
  })
  const ids = objections.flatMap(({ identityId }) => (identityId === null ? [] : [identityId]))
  const identities = await db().identity.findMany({ where: { governmentId, id: { in: ids } } })
  return objections.map(({ id, body, createdAt, identityId, complaint }) => {
    const identity = identities.find((row) => row.id === identityId)
    return {
      id,
      number: complaint.number,
      title: complaint.publication?.title ?? '',
      body,
      createdAt,
      objector: identity ? openIdentity(governmentId, identity) : null,
    }
  })
}
