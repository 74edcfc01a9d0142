import 'server-only'
import type { Route } from 'next'
import { requestTime } from '@/lib/platform/request-time'
import { findByNumber } from '@/lib/complaints/square/public-queries'
import { findComplaint } from '@/lib/complaints/case/queries'
import { numberToRate } from '@/lib/complaints/square/rating-token'

export function ratingPath(token: string): Route<`/penilaian/${string}`> {
  return `/penilaian/${token}`
}

/**
 * As whom the holder of this token rates, and what; null for a token that is not ours or is over, and
 * for a complaint that cannot be rated now. The page shows none of it but number, status and rating.
 */
export async function findRater(governmentId: string, token: string) {
  const number = numberToRate(token, requestTime())
  const complaintId = number === null ? null : await findByNumber(governmentId, number)
  if (number === null || complaintId === null) return null
  const actor = { role: 'citizen', via: 'code', governmentId, complaintId } as const
  const complaint = await findComplaint(actor, number, requestTime())
  if (!complaint?.allowedActions.includes('rate')) return null
  const { rating, allowedActions } = complaint
  return {
    actor,
    number,
    score: rating?.score ?? null,
    mayDispute: allowedActions.includes('dispute'),
  }
}
