import 'server-only'
import { randomUUID } from 'node:crypto'
import { readSignedCookie, setSignedCookie } from '@/lib/platform/signed-cookie'

// Whoever joins without a contact is counted once by his browser: a random name that says nothing else.

const cookie = { name: 'kesah-ikut', seconds: 365 * 24 * 60 * 60 } as const

/** The name of this browser; it gets one where it has none. */
export async function browserThatJoins(now: Date): Promise<string> {
  const known = await readSignedCookie(cookie, now)
  const name = known ?? randomUUID()
  if (known === null) await setSignedCookie(cookie, name, now)
  return name
}
