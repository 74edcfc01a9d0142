import { Check, Flag, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatDate, formatDay } from '@/lib/kernel/format'
import type { StripCell } from './calendar-weeks'

/** What the due day says: the clock still runs, it was missed, or it has stopped. */
export type StripState = 'running' | 'late' | 'stopped'

interface Mark {
  look: string
  word: string
  spoken: string
  icon?: ReactNode
}

const dueMarks: Readonly<Record<StripState, Mark>> = {
  running: {
    look: 'border-transparent bg-sea text-on-sea',
    icon: <Flag />,
    word: 'batas',
    spoken: 'batas waktu',
  },
  late: {
    look: 'border-transparent bg-late text-on-late',
    icon: <TriangleAlert />,
    word: 'lewat',
    spoken: 'batas waktu, sudah lewat',
  },
  stopped: {
    look: 'border-sea bg-sea-soft text-ink',
    icon: <Check />,
    word: 'batas',
    spoken: 'batas waktu',
  },
}

interface Props {
  cell: StripCell
  /** The due day's state, on that day only. */
  due: StripState | null
  /** Nothing stands before it, so it names its month. */
  first: boolean
}

/** One day: its number, and a word for what it is. */
export function CalendarCell({ cell, due, first }: Props) {
  const mark = due ? dueMarks[due] : plainMark(cell, first)
  const today = cell.isToday ? 'outline-2 -outline-offset-1 outline-ink' : ''
  return (
    <td
      aria-current={cell.isToday ? 'date' : undefined}
      className={`printed-fill h-12 rounded-soft border p-0 text-center ${mark.look} ${today}`}
    >
      <span aria-hidden="true" className="block text-sm/tight whitespace-nowrap">
        <span className="flex items-center justify-center gap-1 text-base/tight [&_svg]:size-3.5">
          {mark.icon}
          {Number(cell.date.slice(8))}
        </span>
        {mark.word}
      </span>
      <span className="sr-only">
        {formatDay(cell.date)}: {cell.isToday && 'hari ini, '}
        {mark.spoken}
      </span>
    </td>
  )
}

function plainMark(cell: StripCell, first: boolean): Mark {
  return {
    look: plainLook(cell),
    word: plainWord(cell, first),
    spoken: cell.counted
      ? `hari kerja ke-${String(cell.nth)}`
      : `tidak dihitung, ${cell.reason ?? 'libur'}`,
  }
}

function plainLook({ counted, passed }: StripCell): string {
  if (!counted) return 'border-transparent bg-paper text-ink-soft'
  return passed ? 'border-transparent bg-sea-soft text-ink' : 'border-line bg-sheet text-ink'
}

function plainWord(cell: StripCell, first: boolean): string {
  if (cell.isToday) return 'kini'
  if (first || cell.date.endsWith('-01')) return formatDate(cell.date).split(' ')[1] ?? ''
  if (cell.counted) return `ke-${String(cell.nth)}`
  // A plain weekend needs no word: its place in the week says it.
  return cell.column < 5 ? 'libur' : ''
}
