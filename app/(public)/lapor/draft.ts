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

// The browser keeps the name of its draft, the server what stands in it.

const cookie = { name: 'kesah-draf', seconds: 7 * 24 * 60 * 60 } as const

type DraftState =
  | { kind: 'none' }
  /** The browser remembers a draft that the server keeps no longer. */
  | { kind: 'lost' }
  | { kind: 'open'; actor: Draftee; content: DraftContent }
  | { kind: 'sent'; actor: Draftee; number: string }

export async function readDraft(governmentId: string): Promise<DraftState> {
  const draftId = await readSignedCookie(cookie, requestTime())
  if (draftId === null) return { kind: 'none' }
  const actor = await drafteeOf(governmentId, draftId)
  const draft = await findDraft(actor)
  if (draft && !draft.sent) return { kind: 'open', actor, content: draft.content }
  const number = await findSentNumber(actor)
  return number === null ? { kind: 'lost' } : { kind: 'sent', actor, number }
}

/** The draft under way, or a new one; `keep` gives it to the browser once it is saved. */
export async function draftToFill(governmentId: string, now: Date) {
  const state = await readDraft(governmentId)
  if (state.kind === 'open') return { ...state, keep: () => Promise.resolve() }
  const actor = await drafteeOf(governmentId, randomUUID())
  const content: DraftContent = {}
  return { actor, content, keep: () => setSignedCookie(cookie, actor.draftId, now) }
}

/** The draft for a later step; whoever has skipped something is led to where it goes on. */
export async function requireDraft(governmentId: string, part: Part | 'check') {
  const state = await readDraft(governmentId)
  if (state.kind === 'sent') redirect(receiptPath(state.number))
  if (state.kind === 'lost') redirect('/lapor/cerita?habis=1')
  if (state.kind === 'none') redirect('/lapor/cerita')
  if (!isOpen(part, state.content)) redirect(nextPath(state.content))
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
