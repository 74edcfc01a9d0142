import { localDay } from '@/lib/kernel/time-zone'
import type { ClockView } from '@/lib/complaints/queries'
import { CalendarStrip } from './calendar-strip'

interface Props {
  clock: ClockView
  timeZone: string
  now: Date
  label: string
}

/** One clock of a complaint, day by day. */
export function ClockStrip({ clock, timeZone, now, label }: Props) {
  const { days, dueAt, late, stoppedAt, estimated } = clock
  const today = localDay(now, timeZone)
  return (
    <div className="space-y-2">
      <CalendarStrip
        label={label}
        days={days.map((day) => ({ ...day, isToday: day.date === today }))}
        dueAt={dueAt.toISOString()}
        timeZone={timeZone}
        state={stoppedAt ? 'stopped' : late ? 'late' : 'running'}
      />
      {estimated && (
        <p className="text-sm text-ink-soft">
          Perkiraan: hari libur resmi untuk sebagian hari ini belum ditetapkan.
        </p>
      )}
    </div>
  )
}
