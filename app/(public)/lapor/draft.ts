import 'server-only'
import { randomUUID } from 'node:crypto'
import { redirect } from 'next/navigation'
import { userIdOf } from '@/lib/kernel/actor'
import type { Actor, Draftee } from '@/lib/kernel/actor'
import { requestTime } from '@/lib/platform/request-time'
import { readSignedCookie, setSignedCookie } from '@/lib/platform/signed-cookie'
import { currentActor } from '@/lib/accounts/current-actor'
import type { DraftContent } from '@/lib/complaints/filing/input'
import { findDraft, findSentNumber } from '@/lib/complaints/filing/queries'
import { receiptPath } from './receipt'
import { isOpen, nextPath, type Part } from './steps'

// The browser keeps the names of its drafts, the server what stands in them. Each page of the form names
// the draft that it shows: what somebody writes in two tabs at once is two complaints, or is told.

const cookie = { name: 'kesah-draf', seconds: 7 * 24 * 60 * 60 } as const

export type DraftState =
  | { kind: 'none' }
  /** The browser remembers a draft that the server keeps no longer. */
  | { kind: 'lost' }
  | { kind: 'open'; actor: Draftee; content: DraftContent }
  | { kind: 'sent'; actor: Draftee; number: string }

/** The one that was worked on last stands first; more are not remembered. */
const mostDrafts = 3

async function draftsHere(): Promise<string[]> {
  return (await readSignedCookie(cookie, requestTime()))?.split('.') ?? []
}

async function putFirst(draftId: string, now: Date): Promise<void> {
  const others = (await draftsHere()).filter((other) => other !== draftId)
  await setSignedCookie(cookie, [draftId, ...others].slice(0, mostDrafts).join('.'), now)
}

/** @param wanted what a form of ours names; without it the one that was worked on last */
export async function readDraft(governmentId: string, wanted?: string): Promise<DraftState> {
  const known = await draftsHere()
  const draftId = wanted === undefined ? known[0] : known.find((id) => id === wanted)
  if (draftId === undefined) return { kind: 'none' }
  const actor = await drafteeOf(governmentId, draftId)
  const draft = await findDraft(actor)
  if (draft && !draft.sent) return { kind: 'open', actor, content: draft.content }
  const number = await findSentNumber(actor)
  return number === null ? { kind: 'lost' } : { kind: 'sent', actor, number }
}

/**
 * The draft that a form names, or a new one under that name; `keep` gives it to the browser once it is
 * saved. What belongs to another browser is nobody's to name.
 */
export async function draftToFill(governmentId: string, wanted: string | undefined, now: Date) {
  const state = await readDraft(governmentId, wanted)
  const isOpen = state.kind === 'open'
  const actor = isOpen ? state.actor : await newDraftee(governmentId, wanted)
  const content: DraftContent = isOpen ? state.content : {}
  return { actor, content, keep: () => putFirst(actor.draftId, now) }
}

async function newDraftee(governmentId: string, wanted: string | undefined): Promise<Draftee> {
  const actor = await drafteeOf(governmentId, wanted ?? randomUUID())
  const isTaken = (await findDraft(actor)) !== null || (await findSentNumber(actor)) !== null
  return isTaken ? drafteeOf(governmentId, randomUUID()) : actor
}

/** The draft for a page of a later step; whoever has skipped something is led to where it goes on. */
export async function requireDraft(governmentId: string, part: Part | 'check', wanted?: string) {
  const state = await readDraft(governmentId, wanted)
  if (state.kind === 'sent') redirect(receiptPath(state.number))
  if (state.kind === 'lost') redirect('/lapor/cerita?habis=1')
  if (state.kind === 'none') redirect('/lapor/cerita')
  if (!isOpen(part, state.content)) redirect(nextPath(state.content))
  return state
}

/** The same for its form, whose draft is then the one that is worked on. */
export async function requireNamedDraft(
  governmentId: string,
  part: Part,
  { wanted, now }: { wanted: string | undefined; now: Date },
) {
  const state = await requireDraft(governmentId, part, wanted)
  await putFirst(state.actor.draftId, now)
  return state
}

async function drafteeOf(governmentId: string, draftId: string): Promise<Draftee> {
  const reporterId = reporterOf(await currentActor(), governmentId)
  return { role: 'citizen', via: 'draft', governmentId, draftId, reporterId }
}

/** Staff who file something do it as themselves nowhere: only a citizen's account keeps complaints. */
function reporterOf(actor: Actor | null, governmentId: string): string | null {
  if (actor?.role !== 'citizen' || actor.governmentId !== governmentId) return null
  return userIdOf(actor)
}
