import { Check, Flag, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatDate, formatDay } from '@/lib/kernel/format'
import { fill } from '@/lib/words/fill'
import type { Language, Words } from '@/lib/words/words'
import { isPlainDay, type StripCell, weekdays } from './calendar-weeks'

/** What the due day says: the clock still runs, it was missed, or it has stopped. */
export type StripState = 'running' | 'late' | 'stopped'

interface Look {
  look: string
  icon?: ReactNode
}

const dueLooks: Readonly<Record<StripState, Look>> = {
  running: { look: 'border-transparent bg-sea text-on-sea', icon: <Flag /> },
  late: { look: 'border-transparent bg-late text-on-late', icon: <TriangleAlert /> },
  stopped: { look: 'border-sea bg-sea-soft text-ink', icon: <Check /> },
}

interface Props {
  words: Words['calendar']
  language: Language
  cell: StripCell
  /** The due day's state, on that day only. */
  due: StripState | null
  /** Nothing stands before it, so it names its month. */
  first: boolean
}

/** One day: its number, and a word for what it is. */
export function CalendarCell(props: Props) {
  const { words, language, cell, due } = props
  const { look, icon } = due ? dueLooks[due] : { look: plainLook(cell) }
  const today = cell.isToday ? 'outline-2 -outline-offset-1 outline-ink' : ''
  return (
    <td
      aria-current={cell.isToday ? 'date' : undefined}
      className={`printed-fill h-12 rounded-soft border p-0 text-center ${look} ${today}`}
    >
      <span aria-hidden="true" className="block text-sm/tight whitespace-nowrap">
        <span className="flex items-center justify-center gap-1 text-base/tight [&_svg]:size-3.5">
          {icon}
          {Number(cell.date.slice(8))}
        </span>
        {due ? dueWord(due, words) : plainWord(props)}
      </span>
      <span className="sr-only">
        {formatDay(cell.date, language)}: {cell.isToday && `${words.todaySpoken}, `}
        {due ? dueSpoken(due, words) : plainSpoken(cell, words)}
      </span>
    </td>
  )
}

function plainLook({ counted, passed }: StripCell): string {
  if (!counted) return 'border-transparent bg-paper text-ink-soft'
  return passed ? 'border-transparent bg-sea-soft text-ink' : 'border-line bg-sheet text-ink'
}

function dueWord(state: StripState, { due, missed }: Words['calendar']): string {
  return state === 'late' ? missed : due
}

function dueSpoken(state: StripState, words: Words['calendar']): string {
  return state === 'late' ? words.missedSpoken : words.dueSpoken
}

function plainWord({ cell, first, words, language }: Props): string {
  if (cell.isToday) return words.today
  if (first || cell.date.endsWith('-01')) return formatDate(cell.date, language).split(' ')[1] ?? ''
  if (cell.counted) return fill(words.nth, { nth: cell.nth })
  // A plain weekend needs no word: its place in the week says it.
  return cell.column < 5 ? words.off : ''
}

function plainSpoken({ date, counted, nth, reason, column }: StripCell, words: Words['calendar']) {
  if (counted) return fill(words.nthSpoken, { nth })
  const weekday = isPlainDay(date, reason) ? weekdays[column] : undefined
  const named = weekday === undefined ? reason : words.weekdays[weekday].name
  return fill(words.offSpoken, { reason: named ?? words.off })
}
