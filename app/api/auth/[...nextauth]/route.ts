import NextAuth from 'next-auth'
import { governmentFor } from '@/app/forms'
import { DomainError } from '@/lib/kernel/errors'
import { resumeSession } from '@/lib/accounts/commands/resume-session'
import { revokeSession } from '@/lib/accounts/commands/revoke-sessions'
import { signIn } from '@/lib/accounts/commands/sign-in'
import { signInLimit } from '@/lib/accounts/rules/policy'
import { governmentOfSession } from '@/lib/accounts/session-id'
import { visitorOf } from '@/lib/accounts/visitor'
import { browserNotes } from '@/lib/platform/browser-notes'
import { countSender } from '@/lib/platform/count-sender'
import { authOptions, type SessionPorts } from '@/lib/platform/session'

// next-auth's own addresses, for clients that know only them: the same sign-in, session and cookie
// as the page /masuk, hence the same limits and the same ends.

const ports: SessionPorts = {
  async signIn(email, password, headers) {
    try {
      const visitor = visitorOf(await governmentFor(headers.get('host')))
      await countSender(headers, signInLimit, browserNotes)
      return (await signIn(visitor, { email, password }, new Date())).sessionId
    } catch (error) {
      if (error instanceof DomainError) return null
      throw error
    }
  },
  async signOut(sessionId) {
    const governmentId = governmentOfSession(sessionId)
    if (governmentId === null) return
    const now = new Date()
    const actor = await resumeSession(visitorOf(governmentId), sessionId, now)
    if (actor) await revokeSession(actor, sessionId, now)
  },
}

interface Context {
  params: Promise<{ nextauth: string[] }>
}

/** Options are made at the first request, not at build time: the environment isn't known before. */
function handler(request: Request, context: Context): Promise<Response> {
  return NextAuth(request as never, context as never, authOptions(ports)) as Promise<Response>
}

export { handler as GET, handler as POST }
