import 'server-only'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Route } from 'next'
import type { Actor } from '@/lib/kernel/actor'
import { resumeSession } from '@/lib/accounts/commands/resume-session'
import { revokeSession } from '@/lib/accounts/commands/revoke-sessions'
import { governmentOfSession } from '@/lib/accounts/session-id'
import { visitorOf } from '@/lib/accounts/visitor'
import { env } from '@/lib/platform/env'
import { ownPath, pathHeader, refererPath } from '@/lib/platform/origin'
import { requestTime } from '@/lib/platform/request-time'
import { decodeSession, sessionCookieName } from '@/lib/platform/session'

/** Id of the session that the browser holds, alive or not. */
export async function currentSessionId(): Promise<string | null> {
  return decodeSession((await cookies()).get(sessionCookieName())?.value)
}

/** Who is asking, read from the database once in each request; null for a visitor. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const sessionId = await currentSessionId()
  const governmentId = governmentOfSession(sessionId ?? '')
  if (sessionId === null || governmentId === null) return null
  return resumeSession(visitorOf(governmentId), sessionId, requestTime())
})

/** Who is asking; visitors are led to /masuk and, signed in, back to where they wanted to go. */
export const requireActor = cache(async (): Promise<Actor> => {
  const actor = await currentActor()
  if (actor) return actor
  const wanted = await wantedPath()
  const query = wanted === null ? '' : `?kembali=${encodeURIComponent(wanted)}`
  redirect(`/masuk${query}` as Route)
})

/** Ends the session that the browser still holds: signing in begins a new one, signing out none. */
export async function endCurrentSession(now: Date): Promise<void> {
  const [actor, sessionId] = await Promise.all([currentActor(), currentSessionId()])
  if (actor && sessionId !== null) await revokeSession(actor, sessionId, now)
}

async function wantedPath(): Promise<string | null> {
  const sent = await headers()
  return ownPath(sent.get(pathHeader)) ?? refererPath(sent, env().appUrl)
}
