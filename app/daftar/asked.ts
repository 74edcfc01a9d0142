import 'server-only'
import { emailIndexOf } from '@/lib/accounts/email'
import { requestTime } from '@/lib/platform/request-time'
import { readSignedCookie, setSignedCookie } from '@/lib/platform/signed-cookie'

// The browser keeps which address it asked to register, as a keyed hash: a password typed here is
// kept only if the link is opened here, too.

const cookie = { name: 'kesah-daftar', seconds: 24 * 60 * 60, path: '/daftar' } as const

export function noteAsked(email: string, now: Date): Promise<void> {
  return setSignedCookie(cookie, Buffer.from(emailIndexOf(email)).toString('base64url'), now)
}

export async function readAsked(): Promise<Uint8Array | null> {
  const noted = await readSignedCookie(cookie, requestTime())
  return noted === null ? null : Buffer.from(noted, 'base64url')
}
