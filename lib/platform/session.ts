import type { NextAuthOptions } from 'next-auth'
import { decode, encode } from 'next-auth/jwt'
import CredentialsProvider from 'next-auth/providers/credentials'
import { keyedHash } from '@/lib/platform/crypto'
import { env } from '@/lib/platform/env'

// A JWT can't be ended early, so the cookie carries nothing but the id of a session; whose it is,
// and whether it still lives, the database says at each request.

const longestLifeSeconds = 90 * 24 * 60 * 60

function secret(): string {
  return Buffer.from(keyedHash('session', 'cookie')).toString('base64url')
}

function secure(): boolean {
  return env().appUrl.startsWith('https:')
}

/** `__Host-` binds a cookie to this very host; browsers accept it only over https. */
export function cookieName(name: string): string {
  return secure() ? `__Host-${name}` : name
}

export function cookieOptions() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: secure() } as const
}

/** No other cookie's name may begin with it: next-auth would take that for the next part of this one. */
export function sessionCookieName(): string {
  return cookieName('kesah-session')
}

/** Value of the session cookie, also for next-auth's own routes. */
export function encodeSession(sessionId: string, seconds: number): Promise<string> {
  return encode({ token: { sid: sessionId }, secret: secret(), maxAge: seconds })
}

/** The session id in a cookie, or null when it is not ours, altered or out of date. */
export async function decodeSession(cookie: string | undefined): Promise<string | null> {
  if (!cookie) return null
  try {
    const token = await decode({ token: cookie, secret: secret() })
    return typeof token?.['sid'] === 'string' ? token['sid'] : null
  } catch {
    return null
  }
}

export interface SessionPorts {
  /** Id of a new session, or null when the credentials are refused. */
  signIn: (email: string, password: string, headers: Headers) => Promise<string | null>
  signOut: (sessionId: string) => Promise<void>
}

/** next-auth with the same cookie and the same sign-in as the page /masuk. */
export function authOptions(ports: SessionPorts): NextAuthOptions {
  return {
    secret: secret(),
    useSecureCookies: secure(),
    session: { strategy: 'jwt', maxAge: longestLifeSeconds },
    cookies: { sessionToken: { name: sessionCookieName(), options: cookieOptions() } },
    pages: { signIn: '/masuk', signOut: '/masuk', error: '/masuk' },
    providers: [credentials(ports)],
    callbacks: {
      jwt: ({ token, user }) => ({
        sid: (user as { id?: string } | undefined)?.id ?? token['sid'],
      }),
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token['sid'] === 'string') await ports.signOut(token['sid'])
      },
    },
  }
}

function credentials(ports: SessionPorts) {
  return CredentialsProvider({
    credentials: { email: { type: 'email' }, password: { type: 'password' } },
    async authorize(typed, request) {
      if (typeof typed?.email !== 'string' || typeof typed.password !== 'string') return null
      const headers = new Headers(request.headers as Record<string, string> | undefined)
      const id = await ports.signIn(typed.email, typed.password, headers)
      return id === null ? null : { id }
    },
  })
}
