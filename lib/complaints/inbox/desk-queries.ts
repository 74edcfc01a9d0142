import { isOfficer, userIdOf, type Actor } from '@/lib/kernel/actor'
import { scopeFor } from '@/lib/complaints/inbox/scope-queries'
import { db } from '@/lib/platform/db'
import { isAtDesk } from '@/lib/complaints/rules/desk-policy'
import { visibleTo } from '@/lib/complaints/rules/policy'
import { titleOf } from '@/lib/complaints/story/complaint-row'
import { codeFor } from '@/lib/complaints/filing/secret-code'

export interface ReplyDraftView {
  action: string
  values: Readonly<Record<string, string>>
  savedAt: Date
}

/** What the actor himself has begun to write about a complaint and not sent. */
export async function listReplyDrafts(actor: Actor, number: string): Promise<ReplyDraftView[]> {
  const { governmentId } = actor
  const userId = userIdOf(actor)
  if (userId === null || !isAtDesk(actor)) return []
  const drafts = await db().replyDraft.findMany({
    where: { governmentId, userId, complaint: { number, AND: visibleTo(actor) } },
  })
  return drafts.map(({ action, content, savedAt }) => ({
    action,
    // Only ever written from `draftedReply`: texts by field name.
    values: content as Record<string, string>,
    savedAt,
  }))
}

/** A step of the actor's own that can still be taken back. */
export interface RewindView {
  number: string
  action: string
  until: Date
}

export async function findRewind(actor: Actor, now: Date): Promise<RewindView | null> {
  const { governmentId } = actor
  const userId = userIdOf(actor)
  if (userId === null || !isAtDesk(actor)) return null
  const rewind = await db().rewind.findFirst({
    where: { governmentId, userId, until: { gte: now } },
    orderBy: { until: 'desc' },
    include: { complaint: { select: { number: true, version: true } } },
  })
  if (rewind?.complaint.version !== rewind?.version || !rewind) return null
  return { number: rewind.complaint.number, action: rewind.action, until: rewind.until }
}

/** Among so many of the latest: between two looks there are never more. */
const lookedThrough = 500

/**
 * Stands for the last thing that happened to a complaint that the actor may see: the desk looks again
 * when it is another. It tells nothing of what happened to others, not even how much.
 */
export async function findLatestEvent(actor: Actor): Promise<string | null> {
  if (!isAtDesk(actor)) return null
  const [latest] = await db().$queryRaw<{ hash: string }[]>`
    SELECT encode(e.hash, 'hex') AS hash
    FROM (
      SELECT sequence, hash, complaint_id FROM events
      WHERE government_id = ${actor.governmentId}
      ORDER BY sequence DESC LIMIT ${lookedThrough}) e
    JOIN complaints c ON c.id = e.complaint_id AND ${scopeFor(actor)}
    ORDER BY e.sequence DESC LIMIT 1`
  return latest?.hash.slice(0, 16) ?? null
}

export interface SavedViewView {
  id: string
  name: string
  query: string
  isOwn: boolean
}

/** The actor's own views, and what those at the same desk share. */
export async function listSavedViews(actor: Actor): Promise<SavedViewView[]> {
  const { governmentId } = actor
  const userId = userIdOf(actor)
  if (userId === null || !isAtDesk(actor)) return []
  const agencyCode = isOfficer(actor) ? actor.agency : null
  const views = await db().savedView.findMany({
    where: { governmentId, OR: [{ userId }, { shared: true, agencyCode }] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return views.map(({ id, name, query, ...view }) => {
    return { id, name, query, isOwn: view.userId === userId }
  })
}

export interface SlipView {
  number: string
  code: string
  receivedAt: Date
  title: string
}

/** So long whoever entered a complaint may show its code again; afterwards Kominfo gives a new one. */
const slipKeptFor = 24 * 60 * 60 * 1000

/**
 * The slip of what the actor himself has entered today: it is not a look at the complaint, which he may
 * not be allowed to see. Null for anything else, and once another code was given.
 */
export async function findSlip(actor: Actor, number: string, now: Date): Promise<SlipView | null> {
  const userId = userIdOf(actor)
  if (userId === null || !isAtDesk(actor)) return null
  const found = await db().complaint.findFirst({
    where: {
      governmentId: actor.governmentId,
      number,
      enteredBy: userId,
      enteredAt: { gte: new Date(now.getTime() - slipKeptFor) },
      codeIssue: 1,
    },
    select: { submissionId: true, receivedAt: true, title: true, description: true },
  })
  if (!found) return null
  const { submissionId, receivedAt } = found
  return { number, code: codeFor(submissionId), receivedAt, title: titleOf(found) }
}
