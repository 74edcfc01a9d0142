import 'server-only'
import type { Route } from 'next'
import { addressHere } from '@/app/visitor-here'
import type { Citizen } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { consume } from '@/lib/platform/rate-limit'
import { requestTime } from '@/lib/platform/request-time'
import { readSignedCookie, setSignedCookie } from '@/lib/platform/signed-cookie'
import { currentActor } from '@/lib/accounts/current-actor'
import {
  findByNumberAndCode,
  isCurrentCode,
  type Opened,
} from '@/lib/complaints/square/public-queries'
import { findComplaint } from '@/lib/complaints/case/queries'

// Who may follow a complaint: whoever showed number and code in this browser, for half a day or until
// Kominfo gave another code, and the citizen whose account it belongs to.

/**
 * Wrong guesses alone are counted: whoever has number and code gets in, whatever others have tried. The
 * 60 bits of a code are guessed by nobody; the limit keeps the work of refusing small.
 */
const guessLimit = { name: 'tracking_guess', points: 10, seconds: 15 * 60 } as const

export function followPath(number: string): Route<`/lacak/${string}`> {
  return `/lacak/${number}`
}

function cookieOf(number: string) {
  return { name: 'kesah-lacak', path: followPath(number), seconds: 12 * 60 * 60 }
}

/**
 * Opens a complaint to this browser.
 * @throws {DomainError} `wrong_number_or_code` after the same work whichever is wrong;
 * `too_many_attempts`
 */
export async function openByCode(
  governmentId: string,
  { number, code }: { number: string; code: string },
  now: Date,
): Promise<void> {
  const opened = await findByNumberAndCode(governmentId, number, code)
  if (opened === null) {
    await consume(guessLimit, `${number}/${(await addressHere()) ?? ''}`)
    throw new DomainError('wrong_number_or_code')
  }
  await setSignedCookie(cookieOf(number), `${opened.id}.${opened.codeIssue}`, now)
}

/** As whom this browser may act on the complaint, and what he sees of it; null for strangers. */
export async function findFollowed(governmentId: string, number: string) {
  const now = requestTime()
  for (const actor of await citizensFor(governmentId, number)) {
    const complaint = await findComplaint(actor, number, now)
    if (complaint) return { actor, complaint }
  }
  return null
}

/** Counted once it is known to be his: no stranger uses up what a holder may do. */
const stepLimit = { name: 'following_step', points: 60, seconds: 60 * 60 } as const

/** @throws {DomainError} `not_found` for strangers; `too_many_attempts` */
export async function requireFollower(governmentId: string, number: string): Promise<Citizen> {
  const followed = await findFollowed(governmentId, number)
  if (!followed) throw new DomainError('not_found')
  await consume(stepLimit, `${governmentId}/${number}`)
  return followed.actor
}

/** Everyone that this browser may be for this complaint; whether it is theirs, each query asks. */
export async function citizensFor(governmentId: string, number: string): Promise<Citizen[]> {
  const opened = await openedHere(number)
  const isHolder = opened !== null && (await isCurrentCode(governmentId, opened))
  const account = await currentActor()
  const holder = { role: 'citizen', via: 'code', governmentId } as const
  return [
    ...(isHolder ? [{ ...holder, complaintId: opened.id }] : []),
    ...(account?.role === 'citizen' && account.governmentId === governmentId ? [account] : []),
  ]
}

async function openedHere(number: string): Promise<Opened | null> {
  const note = await readSignedCookie(cookieOf(number), requestTime())
  const [id, codeIssue] = note?.split('.') ?? []
  return id === undefined || codeIssue === undefined ? null : { id, codeIssue: Number(codeIssue) }
}
