import 'server-only'
import { cookies } from 'next/headers'
import { sign, verifySigned } from '@/lib/platform/crypto'
import { cookieName, cookieOptions } from '@/lib/platform/session'

// A note that only this installation can write, kept by a browser that nobody signed in with. It is
// signed, not sealed: what stands in it, its owner may read. The signature covers the cookie's name
// and the hour at which it ends, so that neither can be exchanged or stretched.

interface SignedCookie {
  readonly name: string
  readonly seconds: number
  /** The only pages that get to see it; all of them when left out. */
  readonly path?: string
}

export async function setSignedCookie(
  { name, seconds, path = '/' }: SignedCookie,
  text: string,
  now: Date,
): Promise<void> {
  const endsAt = now.getTime() + seconds * 1000
  const value = sign('session', [name, String(endsAt), text].join('/'))
  const options = { ...cookieOptions(), path, maxAge: seconds }
  ;(await cookies()).set(nameFor(name, path), value, options)
}

/** The text of a genuine cookie that has not ended; else null. */
export async function readSignedCookie(
  { name, path = '/' }: SignedCookie,
  now: Date,
): Promise<string | null> {
  const value = (await cookies()).get(nameFor(name, path))?.value
  const signed = verifySigned('session', value ?? '')
  const [owner, endsAt, ...text] = signed?.split('/') ?? []
  return owner === name && Number(endsAt) > now.getTime() ? text.join('/') : null
}

/** Browsers accept the prefix that binds a cookie to its host only for one that all pages see. */
function nameFor(name: string, path: string): string {
  return path === '/' ? cookieName(name) : name
}
