import type { Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { findCalendar } from '@/lib/agencies/reference/calendar-queries'
import { listAgencies, listCategories } from '@/lib/agencies/reference/queries'
import { visibleTo } from '@/lib/complaints/rules/policy'
import { filesKnownTo } from '@/lib/complaints/rules/photo-sight'
import { ownComplaintOf, type OwnComplaint } from '@/lib/complaints/case/own-complaint'
import { viewInclude, viewOf, type ComplaintView } from '@/lib/complaints/case/view'

export type { ClockView } from '@/lib/complaints/clocks/clock-view'
export type { CommitmentView } from '@/lib/complaints/clocks/commitments'
export type { ComplaintView, HeldView } from '@/lib/complaints/case/view'
export type { EvidenceView, TimelineEntry } from '@/lib/complaints/story/timeline'
export type { ComplaintRow } from '@/lib/complaints/story/complaint-row'
export type { OwnComplaint } from '@/lib/complaints/case/own-complaint'

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
  return found.map((complaint) => ownComplaintOf(complaint, rows, agencies))
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
