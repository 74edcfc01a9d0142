import { Undeliverable } from '@/lib/platform/undeliverable'
import { withoutContacts } from '@/lib/platform/log'

/** Minutes until the next attempt after the first, second … failure: two days in all. */
const pauses = [1, 5, 15, 60, 120, 240, 480, 720, 1440] as const

const minute = 60 * 1000

/**
 * What a notice becomes when an attempt has failed; after the tenth it is given up, and at once where
 * trying again would change nothing. The error is kept in words that name nobody.
 */
export function afterFailure(notice: { readonly attempts: number }, error: unknown, now: Date) {
  const attempts = notice.attempts + 1
  const lastError = withoutContacts(error instanceof Error ? error.message : String(error))
  const pause = error instanceof Undeliverable ? undefined : pauses[notice.attempts]
  return pause === undefined
    ? ({ status: 'failed', attempts, lastError } as const)
    : { attempts, lastError, nextAttemptAt: new Date(now.getTime() + pause * minute) }
}
