import { CalendarStrip } from '@/components/calendar/calendar-strip'
import type { StripDay } from '@/components/calendar/calendar-weeks'
import { type Calendar, type CalendarDay, ledger } from '@/lib/kernel/working-days'
import type { Words } from '@/lib/words/words'
import { Part } from './part'

const leave = (date: string, name: string): CalendarDay => ({
  date,
  name,
  kind: 'collective_leave',
  certainty: 'confirmed',
})

const holiday = (date: string, name: string): CalendarDay => ({
  ...leave(date, name),
  kind: 'national',
})

/** The hardest fortnight of 2026, enough to show every kind of day. */
const calendar: Calendar = {
  timeZone: 'Asia/Jakarta',
  zones: [],
  days: [
    leave('2026-03-18', 'Nyepi'),
    holiday('2026-03-19', 'Hari Suci Nyepi'),
    leave('2026-03-20', 'Idulfitri'),
    holiday('2026-03-21', 'Idulfitri'),
    holiday('2026-03-22', 'Idulfitri'),
    leave('2026-03-23', 'Idulfitri'),
    leave('2026-03-24', 'Idulfitri'),
    holiday('2026-04-03', 'Wafat Yesus Kristus'),
    holiday('2026-05-01', 'Hari Buruh Internasional'),
  ],
  hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    validFrom: '2022-01-01',
    opens: weekday < 6 ? '08:00' : null,
    closes: weekday < 6 ? '16:00' : null,
  })),
}

/** A ledger as the strip wants it, seen on the day `today`. */
function strip(from: string, workingDays: number, today?: string) {
  const { days, dueAt } = ledger(calendar, new Date(from), workingDays)
  const seen: StripDay[] = days.map((day) => ({ ...day, isToday: day.date === today }))
  return { days: seen, dueAt: dueAt.toISOString(), timeZone: calendar.timeZone }
}

export function StripParts({ words }: { words: Words['calendar'] }) {
  const start = '2026-03-16T03:00:00Z'
  const said = { words, language: 'id' } as const
  return (
    <Part name="CalendarStrip: berjalan, terlambat, berhenti, panjang">
      <div className="max-w-column space-y-8">
        <CalendarStrip {...said} label="Dijawab paling lambat" {...strip(start, 5, '2026-03-25')} />
        <CalendarStrip
          {...said}
          label="Diperiksa paling lambat"
          {...strip(start, 3)}
          state="late"
        />
        <CalendarStrip
          {...said}
          label="Diselesaikan paling lambat"
          {...strip(start, 14)}
          state="stopped"
        />
        <CalendarStrip
          {...said}
          label="Diselesaikan paling lambat"
          {...strip(start, 60, '2026-03-26')}
        />
      </div>
    </Part>
  )
}
