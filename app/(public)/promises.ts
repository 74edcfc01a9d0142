import 'server-only'
import { findCalendar } from '@/lib/agencies/reference/calendar-queries'
import { listDeadlineRules } from '@/lib/agencies/reference/queries'
import { dueFor, type Deadline } from '@/lib/complaints/rules/deadlines'
import type { ClockName } from '@/lib/complaints/rules/lifecycle'
import type { Receipt } from '@/lib/complaints/square/public-queries'

// What is promised to whoever sends a complaint at a given moment, by the rules of that day.

export interface Promised {
  verification: Deadline
  /** Counted from the last day on which the complaint may be passed on, so no later than this. */
  reply: Deadline
  settlement: Deadline
}

/** For the class that every complaint has until someone has read it. */
export async function promisesAt(governmentId: string, sentAt: Date): Promise<Promised> {
  const [calendar, rules] = await Promise.all([
    findCalendar(governmentId),
    listDeadlineRules(governmentId),
  ])
  const due = (clock: keyof Promised, from: Date) =>
    dueFor(clock, 'complaint', from, 0, rules, calendar)
  const verification = due('verification', sentAt)
  const { dueAt } = verification
  return { verification, reply: due('reply', dueAt), settlement: due('settlement', dueAt) }
}

/** What a receipt promises. */
export interface Pledge {
  /** Null where it went past the verifier's desk. */
  verification: Deadline | null
  /** Null where an outside body hears it. */
  reply: Deadline | null
  settlement: Deadline
}

/** A complaint of officials is one from the first moment: its clocks run at once, by its own class. */
export async function promisesOf(
  governmentId: string,
  { receivedAt, intakeRoute }: Pick<Receipt, 'receivedAt' | 'intakeRoute'>,
): Promise<Pledge> {
  if (intakeRoute === 'submit') return promisesAt(governmentId, receivedAt)
  const [calendar, rules] = await Promise.all([
    findCalendar(governmentId),
    listDeadlineRules(governmentId),
  ])
  const due = (clock: ClockName) => dueFor(clock, 'oversight', receivedAt, 0, rules, calendar)
  const reply = intakeRoute === 'entrust' ? due('reply') : null
  return { verification: null, reply, settlement: due('settlement') }
}

/** The promise that falls due first, which the calendar strip shows. */
export function firstOf({ verification, reply, settlement }: Pledge) {
  if (verification) return ['verification', verification] as const
  return reply ? (['reply', reply] as const) : (['settlement', settlement] as const)
}
