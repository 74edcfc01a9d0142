import { randomBytes } from 'node:crypto'
import { sign, verifySigned } from '@/lib/platform/crypto'

// A browser in which an account was signed in to before keeps a signed note of it, so that strangers
// who guess at the account cannot lock its owner out (ASVS 5.0.0-6.3.1). The note opens nothing.

/** A note for the browser: this user signed in here. */
export function noteDevice(userId: string): string {
  return sign('session', `device/${userId}/${randomBytes(9).toString('base64url')}`)
}

/** Name of the browser when its note is genuine and about this user, else null. */
export function knownDevice(note: string | undefined, userId: string): string | null {
  const text = verifySigned('session', note ?? '')
  const [kind, owner, device] = text?.split('/') ?? []
  return kind === 'device' && owner === userId && device ? device : null
}
