import 'server-only'
import { findCalendar, listDeadlineRules } from '@/lib/agencies/public-queries'
import { dueFor, type Deadline } from '@/lib/complaints/deadlines'

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
