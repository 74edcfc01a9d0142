/** Minutes until the next attempt after the first, second … failure: two days in all. */
const pauses = [1, 5, 15, 60, 120, 240, 480, 720, 1440] as const

const minute = 60 * 1000

/** What a notice becomes when an attempt has failed; after the tenth it is given up. */
export function afterFailure(notice: { readonly attempts: number }, lastError: string, now: Date) {
  const attempts = notice.attempts + 1
  const pause = pauses[notice.attempts]
  return pause === undefined
    ? ({ status: 'failed', attempts, lastError } as const)
    : { attempts, lastError, nextAttemptAt: new Date(now.getTime() + pause * minute) }
}
