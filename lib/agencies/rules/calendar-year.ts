import type { Calendar } from '@/lib/kernel/working-days'

/** Without a year's holidays every deadline that runs into it is a guess. */
export type CalendarYear = 'missing' | 'estimate' | 'confirmed'

/** @param year e.g. '2027' */
export function calendarYear({ days }: Calendar, year: string): CalendarYear {
  const known = days.filter(({ date }) => date.startsWith(year))
  if (known.length === 0) return 'missing'
  return known.some(({ certainty }) => certainty === 'estimate') ? 'estimate' : 'confirmed'
}

/** The joint decree on holidays comes in autumn; from then on deadlines run into the next year. */
const noticedFromMonth = 10

/**
 * The next year where its holidays are not certain although deadlines run into it already.
 * @param today 'YYYY-MM-DD' where the government is
 */
export function unsureYear(
  calendar: Calendar,
  today: string,
): { year: string; state: Exclude<CalendarYear, 'confirmed'> } | null {
  if (Number(today.slice(5, 7)) < noticedFromMonth) return null
  const year = String(Number(today.slice(0, 4)) + 1)
  const state = calendarYear(calendar, year)
  return state === 'confirmed' ? null : { year, state }
}
