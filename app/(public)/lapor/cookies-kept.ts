import 'server-only'
import { cookies, headers } from 'next/headers'
import { DomainError } from '@/lib/kernel/errors'
import { cookieOptions } from '@/lib/platform/session'
import { trialCookie } from '@/lib/platform/trial-cookie'

// A browser that keeps no cookies cannot be led on: its draft would be nobody's. The proxy gives a cookie
// with the first page of the form; where a form comes back without any, it is said, and nothing is lost.

/** Whether this browser has sent any cookie of ours; it is given one for the next time. */
export async function keepsCookies(): Promise<boolean> {
  // As they came: what this very answer sets has not come back yet.
  if ((await headers()).has('cookie')) return true
  ;(await cookies()).set(trialCookie.name, '1', { ...cookieOptions(), path: trialCookie.path })
  return false
}

/** @throws {DomainError} `cookies_needed` */
export async function requireCookies(): Promise<void> {
  if (!(await keepsCookies())) throw new DomainError('cookies_needed')
}
