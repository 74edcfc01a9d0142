import { formatMoment } from '@/lib/kernel/format'
import type { ComplaintView, HeldView } from '@/lib/complaints/queries'
import { fill } from '@/lib/words/fill'
import type { Language, Words } from '@/lib/words/words'

interface Props {
  complaint: Pick<ComplaintView, 'held' | 'dayLength' | 'timeZone'>
  now: Date
  words: Pick<Words, 'following' | 'status'>
  language: Language
}

/** In whose hands it was, and for how long, in working time; the parts make up the whole. */
export function HeldTime({ complaint, now, words, language }: Props) {
  const { held, dayLength, timeZone } = complaint
  const { time } = words.following
  const total = held.reduce((sum, one) => sum + one.time, 0)
  if (total === 0) return null
  return (
    <section aria-labelledby="di-tangan-siapa" className="space-y-3">
      <h2 id="di-tangan-siapa" className="text-xl">
        {time.title}
      </h2>
      <p className="text-sm text-ink-soft">
        {fill(time.lead, { at: formatMoment(now, timeZone, language) })}
      </p>
      <ul className="space-y-3">
        {held.map((one) => (
          <li key={`${one.kind} ${one.name ?? ''}`}>
            <p className="flex flex-wrap justify-between gap-x-4">
              <span>{nameOf(one, words)}</span>
              <span className="text-ink-soft">{lengthOf(one.time, dayLength, time)}</span>
            </p>
            <div aria-hidden="true" className="h-2 rounded-full bg-sea-soft">
              <div
                className="h-2 rounded-full bg-sea"
                style={{ width: `${(100 * one.time) / total}%` }}
              />
            </div>
          </li>
        ))}
      </ul>
      <p className="flex justify-between gap-4 font-semibold">
        <span>{time.total}</span>
        <span>{lengthOf(total, dayLength, time)}</span>
      </p>
    </section>
  )
}

function nameOf({ kind, name }: HeldView, { following, status }: Props['words']): string {
  if (kind === 'agency' || kind === 'outside') return name ?? status.someAgency
  return kind === 'nobody' ? '' : following.time[kind]
}

const minute = 60_000
const hour = 60 * minute

/** In working days and hours, or minutes where it was less than an hour. */
function lengthOf(time: number, dayLength: number, words: Words['following']['time']): string {
  const days = Math.floor(time / dayLength)
  const hours = Math.floor((time - days * dayLength) / hour)
  const parts = [
    days > 0 && fill(words.days, { count: days.toString() }),
    hours > 0 && fill(words.hours, { count: hours.toString() }),
    days + hours === 0 && fill(words.minutes, { count: Math.round(time / minute).toString() }),
  ]
  return parts.filter(Boolean).join(' ')
}
