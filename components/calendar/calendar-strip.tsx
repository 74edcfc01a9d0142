import { ChevronsUpDown } from 'lucide-react'
import { formatDate, formatMoment } from '@/lib/kernel/format'
import { fill } from '@/lib/words/fill'
import type { Language, Words } from '@/lib/words/words'
import { CalendarTable } from './calendar-table'
import type { StripState } from './calendar-cell'
import {
  dayIn,
  type DaysOff,
  namedDaysOff,
  type StripDay,
  type Week,
  weeksOf,
} from './calendar-weeks'

interface Said {
  words: Words['calendar']
  language: Language
}

interface Props extends Said {
  days: readonly StripDay[]
  /** ISO instant. */
  dueAt: string
  timeZone: string
  /** What has to have happened by then: 'Dijawab paling lambat'. */
  label: string
  state?: StripState
}

/** With more weeks than this the middle is folded away. */
const weeksInSight = 5

/**
 * Kesah's mark: a deadline day by day, so that anyone can count it again. The same on the receipt,
 * the tracking page, the desk and the evaluator's ledger.
 */
export function CalendarStrip(props: Props) {
  const { days, dueAt, timeZone, label, state = 'running', words, language } = props
  const today = days.find(({ isToday }) => isToday)?.date
  const weeks = weeksOf(days, state === 'running' ? (today ?? '') : null)
  const dueDay = dayIn(timeZone, dueAt)
  return (
    <figure className="space-y-3">
      <figcaption>
        {label}
        <time dateTime={dueAt} className="block text-lg font-semibold desk:text-base">
          {withZoneAttached(formatMoment(new Date(dueAt), timeZone, language))}
        </time>
      </figcaption>
      <FoldedWeeks weeks={weeks} table={{ label, state, dueDay, words, language }} />
      <DaysOffList daysOff={namedDaysOff(days)} words={words} language={language} />
    </figure>
  )
}

interface FoldProps {
  weeks: readonly Week[]
  table: Said & { label: string; state: StripState; dueDay: string }
}

function FoldedWeeks({ weeks, table }: FoldProps) {
  if (weeks.length <= weeksInSight) return <CalendarTable {...table} weeks={weeks} opening />
  const folded = weeks.slice(2, -1)
  return (
    <div className="space-y-1">
      <CalendarTable {...table} weeks={weeks.slice(0, 2)} opening />
      <details>
        <summary className="not-printed flex min-h-11 list-none items-center justify-center gap-2 rounded-soft text-sea underline underline-offset-4 hover:bg-sea-soft [&::-webkit-details-marker]:hidden">
          <ChevronsUpDown className="size-5" />
          {fill(table.words.between, { weeks: folded.length })}
        </summary>
        <CalendarTable {...table} weeks={folded} />
      </details>
      <CalendarTable {...table} weeks={weeks.slice(-1)} />
    </div>
  )
}

function DaysOffList({ daysOff, words, language }: Said & { daysOff: readonly DaysOff[] }) {
  if (daysOff.length === 0) return null
  return (
    <ul aria-label={words.daysOff} className="text-sm text-ink-soft">
      {daysOff.map(({ from, to, reason }) => (
        <li key={from} className="flex gap-2">
          <span className="w-26 shrink-0">{span(from, to, language)}</span>
          {reason}
        </li>
      ))}
    </ul>
  )
}

/** '18 Mar', '20–24 Mar', '30 Mar – 2 Apr'; the year stands in the due date. */
function span(from: string, to: string, language: Language): string {
  const [start, end] = [withoutYear(from, language), withoutYear(to, language)]
  if (from === to) return start
  return from.slice(0, 7) === to.slice(0, 7)
    ? `${String(Number(from.slice(8)))}–${end}`
    : `${start} – ${end}`
}

/** '16.00 WIB' stays on one line. */
function withZoneAttached(moment: string): string {
  return moment.replace(/ (?=\S+$)/, '\u00a0')
}

function withoutYear(date: string, language: Language): string {
  return formatDate(date, language).replace(/ \d{4}$/, '')
}
