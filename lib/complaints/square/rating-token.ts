import { signForAddress, verifyAddress } from '@/lib/platform/crypto'

// The link by which a citizen rates how a complaint was dealt with, sent by mail with the answer.
// It opens nothing else: neither the complaint's words nor its way.

const dayLength = 24 * 60 * 60 * 1000

/** Long enough for someone who was away; a link found in an old mailbox opens nothing. */
const goodForDays = 90

export function ratingToken(number: string, sentAt: Date): string {
  const lastDay = Math.floor(sentAt.getTime() / dayLength) + goodForDays
  return signForAddress('rating', `${number}${lastDay}`)
}

/** The complaint number of a genuine token whose time is not over, else null. */
export function numberToRate(token: string, now: Date): string | null {
  const text = verifyAddress('rating', token)
  const [, number, lastDay] = /^(\w{8})(\d+)$/.exec(text ?? '') ?? []
  if (number === undefined || Number(lastDay) * dayLength < now.getTime()) return null
  return number
}
