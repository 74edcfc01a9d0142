import { z } from 'zod'
import { isPlausibleDay } from '@/lib/kernel/plausible-time'
import {
  charactersIn,
  isPhone,
  mailAddressIn,
  phoneIn,
  readableIn,
  storable,
  trimmed,
} from '@/lib/kernel/typed-text'
import { id } from '@/lib/words/id'

// The fields that every domain asks for, read in one way: blanks are cut off before anything is
// measured, lengths are those that the counter on the page shows, and days are days that there are.

const words = id.errors

/** Free words: only their ends are cut. */
export const written = z.string().overwrite((typed) => trimmed(storable(typed)))

type Check = z.core.CheckFn<string>

/** What can be read of it is at least so long. */
export function atLeast(minimum: number, message?: string): Check {
  return ({ value, issues }) => {
    if (readableIn(value) >= minimum) return
    issues.push({ code: 'too_small', origin: 'string', minimum, ...faultOf(value, message) })
  }
}

/** What is kept of it is at most so long. */
export function atMost(maximum: number, message?: string): Check {
  return ({ value, issues }) => {
    if (charactersIn(value) <= maximum) return
    issues.push({ code: 'too_big', origin: 'string', maximum, ...faultOf(value, message) })
  }
}

/** The fields beside it are still looked at. */
function faultOf(input: string, message: string | undefined) {
  return { input, inclusive: true, continue: true, ...(message !== undefined && { message }) }
}

/** A field in which nothing can be read counts as left empty. */
export function isLeftEmpty(value: unknown): boolean {
  return typeof value === 'string' && trimmed(value) === ''
}

/** A calendar day, 'YYYY-MM-DD', that PostgreSQL can hold and somebody can have meant. */
export function day(unclear?: string) {
  return z.iso.date({ error: unclear, abort: true }).refine(isPlausibleDay, words.form.dayOutside)
}

export const phone = z.string().transform(phoneIn).refine(isPhone, words.complaint.phone)

/**
 * Printable ASCII alone: a look-alike of the @ sign, or of a letter, would lead mail and accounts
 * to someone else (CVE-2026-73420).
 */
export function mailAddress(unclear?: string) {
  return z
    .string()
    .overwrite(mailAddressIn)
    .min(1, words.account.email)
    .max(254, words.account.emailTooLong)
    .regex(/^[\x21-\x7e]+$/, words.account.emailLetters)
    .pipe(z.email(unclear))
}
