import { ChevronRight } from 'lucide-react'
import { CalendarStrip } from '@/components/calendar/calendar-strip'
import { DueBadge } from '@/components/desk/due-badge'
import { clockWords } from '@/lib/complaints/rules/labels'
import type { ClockView } from '@/lib/complaints/case/queries'
import { formatDate, formatDay } from '@/lib/kernel/format'
import type { Words } from '@/lib/words/words'

interface Props {
  words: Words['calendar']
  /** Running ones first. */
  clocks: readonly ClockView[]
  timeZone: string
  /** 'YYYY-MM-DD', in that zone. */
  today: string
}

/** Every clock of the complaint: those that run with their calendar, those that stopped in a line. */
export function ClocksPanel({ words, clocks, timeZone, today }: Props) {
  const running = clocks.filter(({ stoppedAt }) => stoppedAt === null)
  const stopped = clocks.filter(({ stoppedAt }) => stoppedAt !== null)
  return (
    <section aria-labelledby="tenggat">
      <h2 id="tenggat" className="mb-2 text-lg">
        Tenggat
      </h2>
      {running.length === 0 && <p className="text-ink-soft">Tidak ada tenggat yang berjalan.</p>}
      <div className="-mx-3 divide-y divide-line">
        {running.map((clock, index) => (
          <RunningClock
            key={clock.name}
            words={words}
            clock={clock}
            timeZone={timeZone}
            today={today}
            open={index === 0}
          />
        ))}
      </div>
      <StoppedClocks clocks={stopped} timeZone={timeZone} />
    </section>
  )
}

interface RunningProps {
  words: Words['calendar']
  clock: ClockView
  timeZone: string
  today: string
  open: boolean
}

function RunningClock({ words, clock, timeZone, today, open }: RunningProps) {
  const { name, late, dueAt, firstDueAt, estimated } = clock
  const days = clock.days.map((day) => ({ ...day, isToday: day.date === today }))
  return (
    <details open={open} className="group/clock">
      <summary className="flex min-h-11 list-none flex-wrap items-center gap-2 rounded-soft px-3 py-1 hover:bg-sea-soft desk:min-h-10 [&::-webkit-details-marker]:hidden">
        <ChevronRight className="size-5 shrink-0 group-open/clock:rotate-90" />
        <span className="grow font-semibold">{clockWords[name]}</span>
        <DueBadge due={clock} />
      </summary>
      <div className="space-y-2 px-3 pt-1 pb-4">
        <CalendarStrip
          words={words}
          language="id"
          label={`${clockWords[name]} paling lambat`}
          days={days}
          dueAt={dueAt.toISOString()}
          timeZone={timeZone}
          state={late ? 'late' : 'running'}
        />
        {firstDueAt && (
          <p className="text-sm text-ink-soft">
            Semula dijanjikan {formatDay(firstDueAt, timeZone)}.
          </p>
        )}
        {estimated && (
          <p className="text-sm text-ink-soft">
            Perkiraan: kalender kerja untuk sebagian hari ini belum dikonfirmasi.
          </p>
        )}
      </div>
    </details>
  )
}

function StoppedClocks({ clocks, timeZone }: { clocks: readonly ClockView[]; timeZone: string }) {
  if (clocks.length === 0) return null
  return (
    <div className="mt-3 text-sm text-ink-soft">
      <h3 className="font-semibold">Sudah berhenti</h3>
      <ul>
        {clocks.map(({ name, startedAt, stoppedAt, late }) => (
          <li key={`${name} ${startedAt.toISOString()}`}>
            {clockWords[name]}: {stoppedAt && formatDate(stoppedAt, timeZone)},{' '}
            {late ? <span className="font-semibold text-late">terlambat</span> : 'tepat waktu'}
          </li>
        ))}
      </ul>
    </div>
  )
}
