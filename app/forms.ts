import 'server-only'
import { headers } from 'next/headers'
import { currentActor } from '@/lib/accounts/current-actor'
import { findGovernmentForHost } from '@/lib/agencies/reference/queries'
import { browserNotes } from '@/lib/platform/browser-notes'
import { createFormHandlers } from '@/lib/platform/form'
import { createRouteHandler, createTokenRouteHandler } from '@/lib/platform/route'

// The wrappers of every server action and of every route that changes something, told by whom people
// are known here. An action returns handleForm(…) or handlePublicForm(…); lint demands it.

export async function governmentFor(host: string | null): Promise<string> {
  return (await findGovernmentForHost(host)).id
}

export const { handleForm, handlePublicForm } = createFormHandlers({
  headers,
  currentActor,
  governmentFor,
  browserNotes,
})

export const handleRoute = createRouteHandler({ governmentFor, browserNotes })

export const handleTokenRoute = createTokenRouteHandler({ governmentFor })
