import type { Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { openIdentity, type PersonalDetails } from '@/lib/accounts/identity'
import { findCalendar } from '@/lib/agencies/calendar-queries'
import { listAgencies, listCategories } from '@/lib/agencies/public-queries'
import { inBox, unmoderated, readAround } from '@/lib/complaints/box-queries'
import { boxOf } from '@/lib/complaints/boxes'
import type { DeskFilter } from '@/lib/complaints/desk-filter'
import { openDraft } from '@/lib/complaints/drafts'
import { conditionsOf } from '@/lib/complaints/filter-queries'
import type { DraftContent } from '@/lib/complaints/input'
import { mayModerate, visibleTo } from '@/lib/complaints/policy'
import { filesKnownTo } from '@/lib/complaints/rules/photo-sight'
import { pageOf, pageSize, type ComplaintPage } from '@/lib/complaints/page-queries'
import { ownOf, type OwnComplaint } from '@/lib/complaints/own'
import { viewInclude, viewOf, type ComplaintView } from '@/lib/complaints/view'

export type { ClockView } from '@/lib/complaints/clock-view'
export type { PromiseView } from '@/lib/complaints/promises'
export type { ComplaintView, HeldView } from '@/lib/complaints/view'
export type { EvidenceView, TimelineEntry } from '@/lib/complaints/timeline'
export type { ComplaintRow } from '@/lib/complaints/row'
export type { OwnComplaint } from '@/lib/complaints/own'

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

/** Everything that this actor may know of one complaint; null when for him there is none. */
export async function findComplaint(
  actor: Actor,
  number: string,
  now: Date,
): Promise<ComplaintView | null> {
  const { governmentId } = actor
  const [complaint, calendar, agencies, categories] = await Promise.all([
    db().complaint.findFirst({
      where: { number, AND: visibleTo(actor) },
      include: viewInclude,
    }),
    findCalendar(governmentId),
    listAgencies(governmentId, now),
    listCategories(governmentId, now),
  ])
  if (!complaint) return null
  const identity = complaint.identityId
    ? await db().identity.findUnique({
        where: { governmentId_id: { governmentId, id: complaint.identityId } },
      })
    : null
  return viewOf(actor, complaint, { identity, calendar, agencies, categories, now })
}

/** The complaints of the citizen's account, the latest first; none for anyone else. */
export async function listOwnComplaints(actor: Actor, now: Date): Promise<OwnComplaint[]> {
  if (!('via' in actor) || actor.via !== 'account') return []
  const { governmentId } = actor
  const [found, agencies] = await Promise.all([
    db().complaint.findMany({ where: visibleTo(actor), orderBy: { receivedAt: 'desc' } }),
    listAgencies(governmentId, now),
  ])
  const ids = found.flatMap(({ identityId }) => identityId ?? [])
  const rows = await db().identity.findMany({ where: { governmentId, id: { in: ids } } })
  return found.map((complaint) => ownOf(complaint, rows, agencies))
}

/** A photo of a complaint; null for whoever sees the complaint without photos, or not at all. */
export async function findPhoto(
  actor: Actor,
  id: string,
): Promise<{ id: string; mediaType: string } | null> {
  const { governmentId } = actor
  return db().attachment.findFirst({
    where: { governmentId, id, complaint: visibleTo(actor), AND: filesKnownTo(actor) },
    select: { id: true, mediaType: true },
  })
}

/** What has been filled in so far; empty for a new form. `sent` once it has become a complaint. */
export async function findDraft(
  actor: Actor,
): Promise<{ content: DraftContent; sent: boolean } | null> {
  if (!('draftId' in actor)) return null
  const { governmentId, draftId: id } = actor
  const draft = await db().draft.findUnique({ where: { governmentId_id: { governmentId, id } } })
  // Neither content nor sent: its owner has thrown it away.
  if (!draft || (draft.ciphertext === null && draft.sentAt === null)) return null
  return { content: openDraft(draft), sent: draft.sentAt !== null }
}

/** Number of the complaint that this draft has become; null while it is not sent. */
export async function findSentNumber(actor: Actor): Promise<string | null> {
  if (!('draftId' in actor)) return null
  const { governmentId, draftId: submissionId } = actor
  const complaint = await db().complaint.findUnique({
    where: { governmentId_submissionId: { governmentId, submissionId } },
    select: { number: true },
  })
  return complaint?.number ?? null
}
