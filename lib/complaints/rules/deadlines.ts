// When a clock runs out, and the day-by-day reason. The numbers of days stand in dated rows, never
// here. Those that Kota Batam starts with (settlement 5 for information, 5 for aspirations, 14 for
// complaints, 60 for complaints that need an examination; verification 3, reply 5, confirmation 10)
// belong to the regime of PermenPANRB 62/2018. PermenPANRB 5/2025 repealed it, and whether it kept
// the numbers awaits confirmation: their rows say `estimate`.

import type { ClockName, ComplaintClass } from '@/lib/complaints/rules/lifecycle'
import { ledger } from '@/lib/kernel/working-days'
import { localDayOf } from '@/lib/kernel/zones'
import type { Calendar, Certainty, Ledger } from '@/lib/kernel/working-days'

/** In force from `validFrom` ('YYYY-MM-DD') until a row of the same clock and class supersedes it. */
export interface DeadlineRule {
  clock: ClockName
  class: ComplaintClass
  validFrom: string
  workingDays: number
  /** By so many it may be made longer, once; null for never. */
  extensionDays?: number | null
  source: string
  certainty: Certainty
}

export interface Deadline extends Ledger {
  /** Of the rule, before the used days are taken off. */
  workingDays: number
  rule: DeadlineRule
}

/**
 * The rule in force on the day a clock starts holds for the whole of its run, whatever comes later.
 * A clock that resumes keeps the days it was first given: continue it by `ledger` with those.
 * @param usedDays working days that an earlier run of the same clock has used up
 * @throws RangeError when no rule is in force on that day
 */
export function dueFor(
  clock: ClockName,
  complaintClass: ComplaintClass,
  startedAt: Date,
  usedDays: number,
  rules: readonly DeadlineRule[],
  calendar: Calendar,
): Deadline {
  const day = localDayOf(calendar, startedAt)
  const rule = rules
    .filter((row) => row.clock === clock && row.class === complaintClass && row.validFrom <= day)
    .reduce<DeadlineRule | null>(later, null)
  if (!rule) throw new RangeError(`No deadline for ${clock} of ${complaintClass} on ${day}`)
  const { workingDays } = rule
  return { ...ledger(calendar, startedAt, workingDays, usedDays), workingDays, rule }
}

function later(latest: DeadlineRule | null, row: DeadlineRule): DeadlineRule {
  return latest && latest.validFrom > row.validFrom ? latest : row
}
