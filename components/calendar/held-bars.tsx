import { fill } from '@/lib/words/fill'
import type { Words } from '@/lib/words/words'

interface Props {
  held: readonly Held[]
  /** How long the offices are open in a day, in milliseconds. */
  dayLength: number
  words: Words['following']['time']
}

interface Held {
  label: string
  /** Of working time, in milliseconds. */
  time: number
}

/** Working time by whoever held it; the parts make up the whole, which stands below. */
export function HeldWhole({ held, dayLength, words }: Props) {
  const whole = held.reduce((sum, { time }) => sum + time, 0)
  return (
    <>
      <HeldBars held={held} full={whole} dayLength={dayLength} words={words} />
      <p className="flex justify-between gap-4 font-semibold">
        <span>{words.total}</span>
        <span>{lengthOf(whole, dayLength, words)}</span>
      </p>
    </>
  )
}

/** @param full what fills a bar from end to end */
export function HeldBars({ held, full, dayLength, words }: Props & { full: number }) {
  return (
    <ul className="space-y-3">
      {held.map(({ label, time }) => (
        <li key={label}>
          <p className="flex flex-wrap justify-between gap-x-4">
            <span>{label}</span>
            <span className="text-ink-soft">{lengthOf(time, dayLength, words)}</span>
          </p>
          {/* A drawn rectangle: the page's security policy forbids inline styles. */}
          <svg aria-hidden="true" className="printed-fill mt-1 h-2 w-full bg-line">
            <rect className="fill-sea" width={`${(100 * time) / full}%`} height="100%" />
          </svg>
        </li>
      ))}
    </ul>
  )
}

const minute = 60_000
const hour = 60 * minute

/** In working days and hours, or minutes where it was less than an hour. */
function lengthOf(time: number, dayLength: number, words: Props['words']): string {
  const days = Math.floor(time / dayLength)
  const hours = Math.floor((time - days * dayLength) / hour)
  const parts = [
    days > 0 && fill(words.days, { count: days.toString() }),
    hours > 0 && fill(words.hours, { count: hours.toString() }),
    days + hours === 0 && fill(words.minutes, { count: Math.round(time / minute).toString() }),
  ]
  return parts.filter(Boolean).join(' ')
}
