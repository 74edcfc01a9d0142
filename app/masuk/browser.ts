import 'server-only'
import { cookies } from 'next/headers'
import type { NewSession } from '@/lib/accounts/session-row'
import { endCurrentSession } from '@/lib/accounts/current-actor'
import { noteDevice } from '@/lib/accounts/device'
import { cookieName, cookieOptions, encodeSession, sessionCookieName } from '@/lib/platform/session'

const deviceSeconds = 365 * 24 * 60 * 60

/** The browser's note of who signed in here before. */
export async function deviceNote(): Promise<string | undefined> {
  return (await cookies()).get(cookieName('kesah-device'))?.value
}

/** Gives the browser its session, and the note that this account is at home here. */
export async function remember(session: NewSession, now: Date): Promise<void> {
  await endCurrentSession(now)
  const jar = await cookies()
  const seconds = session.life / 1000
  const value = await encodeSession(session.sessionId, seconds)
  jar.set(sessionCookieName(), value, { ...cookieOptions(), maxAge: seconds })
  const device = { ...cookieOptions(), maxAge: deviceSeconds }
  jar.set(cookieName('kesah-device'), noteDevice(session.userId), device)
}

export async function forgetSession(now: Date): Promise<void> {
  await endCurrentSession(now)
  // Browsers obey the end of a `__Host-` cookie, too, only with the attributes of its beginning.
  ;(await cookies()).delete({ name: sessionCookieName(), ...cookieOptions() })
}
