import { formatDay } from '@/lib/kernel/format'
import { fill } from '@/lib/words/fill'
import { localDay } from '@/lib/kernel/time-zone'
import type { ClockView } from '@/lib/complaints/case/queries'
import type { Language, Words } from '@/lib/words/words'
import { CalendarStrip } from '@/components/calendar/calendar-strip'

interface Props {
  clock: ClockView
  timeZone: string
  now: Date
  words: Pick<Words, 'status' | 'calendar'>
  language: Language
}

/** One clock of a complaint, day by day. */
export function ClockStrip({ clock, timeZone, now, words, language }: Props) {
  const { name, days, dueAt, firstDueAt, late, stoppedAt, estimated } = clock
  const today = localDay(now, timeZone)
  return (
    <div className="space-y-2">
      <CalendarStrip
        label={words.status.promises[name]}
        days={days.map((day) => ({ ...day, isToday: day.date === today }))}
        dueAt={dueAt.toISOString()}
        timeZone={timeZone}
        state={stoppedAt ? 'stopped' : late ? 'late' : 'running'}
        words={words.calendar}
        language={language}
      />
      {firstDueAt && (
        <p className="text-sm text-ink-soft">
          {fill(words.status.firstPromised, { day: formatDay(firstDueAt, timeZone, language) })}
        </p>
      )}
      {estimated && <p className="text-sm text-ink-soft">{words.status.estimated}</p>}
    </div>
  )
}
