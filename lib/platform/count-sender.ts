// Counts what is sent by who sends it: a browser that has sent something before by itself, everybody else
// by address. So one who floods uses up his own share, then that of strangers behind his address, and
// those are served more slowly and never shut out.

import { DomainError } from '@/lib/kernel/errors'
import { clientAddress, siteOf } from '@/lib/platform/client-address'
import { env } from '@/lib/platform/env'
import { count, type Limit } from '@/lib/platform/rate-limit'
import { type Pace, takeTurn } from '@/lib/platform/slow-lane'

/** What is known of a browser by a note that we gave it. */
export interface BrowserNotes {
  known: () => Promise<string | null>
  give: () => Promise<void>
}

/** One browser has a tenth of what an address has; a site of IPv6 networks (/48) as much as four of them. */
const shareOfBrowser = 0.1
const shareOfSite = 4

/** Beyond its limit an address is served every two seconds. */
const slowly: Pace = { every: 2000, patience: 20_000, most: 30 }

/**
 * Behind no trusted proxy all addresses are unknown, so nobody is counted.
 * @param points what it weighs: 1 for what is merely sent
 * @throws {DomainError} `too_many_attempts` for whom no turn came beyond the limit
 */
export async function countSender(
  headers: Headers,
  limit: Limit,
  notes: BrowserNotes,
  more: { points?: number; pace?: Pace } = {},
): Promise<void> {
  const { points, pace } = { points: 1, pace: slowly, ...more }
  const address = clientAddress(headers, env().trustedProxy)
  if (address === null) return
  const browser = await notes.known()
  if (browser === null) await notes.give()
  if (await isWithin({ browser, address }, limit, points)) return
  const who = browser ?? crypto.randomUUID()
  if (!(await takeTurn(`${limit.name}/${address}`, pace, who))) {
    throw new DomainError('too_many_attempts')
  }
}

interface Sender {
  readonly browser: string | null
  readonly address: string
}

async function isWithin(
  { browser, address }: Sender,
  limit: Limit,
  points: number,
): Promise<boolean> {
  const own = browser === null ? 'new' : await shareOf(browser, limit, points)
  return own === 'new' ? isWithinAddress(limit, address, points) : own === 'within'
}

/** The first time it counts as one that nobody knows: a new browser costs nothing to have. */
async function shareOf(
  browser: string,
  limit: Limit,
  points: number,
): Promise<'new' | 'within' | 'beyond'> {
  const own = {
    name: `${limit.name}_browser`,
    points: Math.ceil(limit.points * shareOfBrowser),
    seconds: limit.seconds,
  }
  const counted = await count(own, browser, points)
  if (counted.isFirst) return 'new'
  return counted.isWithin ? 'within' : 'beyond'
}

async function isWithinAddress(limit: Limit, address: string, points: number): Promise<boolean> {
  const site = siteOf(address)
  const ofSite = { ...limit, name: `${limit.name}_site`, points: limit.points * shareOfSite }
  const counts = await Promise.all([
    count(limit, address, points),
    ...(site === null ? [] : [count(ofSite, site, points)]),
  ])
  return counts.every((counted) => counted.isWithin)
}
