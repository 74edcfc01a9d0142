import 'server-only'
import type { Route } from 'next'
import { requestTime } from '@/lib/platform/request-time'
import { readSignedCookie, setSignedCookie } from '@/lib/platform/signed-cookie'
import type { Receipt } from '@/lib/complaints/square/public-queries'
import { receiptToken } from '@/lib/complaints/filing/receipt-token'
import { codeFor } from '@/lib/complaints/filing/secret-code'

// The page after sending is for whoever has its address; the secret code on it only for the browser
// that sent the complaint, and for one day.

const daySeconds = 24 * 60 * 60

export function receiptPath(number: string): Route<`/lapor/terkirim/${string}`> {
  return `/lapor/terkirim/${receiptToken(number)}`
}

function cookieOf(number: string) {
  return { name: 'kesah-terkirim', path: receiptPath(number), seconds: daySeconds }
}

/** Lets this browser see the code of what it has just sent. */
export async function grantCode(number: string, submissionId: string, now: Date): Promise<void> {
  await setSignedCookie(cookieOf(number), submissionId, now)
}

/** The secret code, where this browser may still see it; else null. */
export async function codeToShow(receipt: Receipt): Promise<string | null> {
  const now = requestTime()
  const { number, submissionId, codeIssue, receivedAt } = receipt
  if (now.getTime() - receivedAt.getTime() > daySeconds * 1000) return null
  const sentHere = (await readSignedCookie(cookieOf(number), now)) === submissionId
  return sentHere ? codeFor(submissionId, codeIssue) : null
}
