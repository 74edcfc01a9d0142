import type { ReactNode } from 'react'
import { formatMoment } from '@/lib/kernel/format'
import type { Language } from '@/lib/words/words'

export interface TimelineEntry {
  id: string
  at: Date
  /** Who did it: a person at the desk, an agency or 'Anda' to a citizen. */
  who: string
  /** What happened, in one plain sentence. */
  sentence: string
  /** What was written. */
  message?: string | undefined
  icon: ReactNode
}

interface Props {
  entries: readonly TimelineEntry[]
  timeZone: string
  language: Language
}

/** What has happened, newest last: time, who, sentence, and the words that were sent. */
export function Timeline({ entries, ...reading }: Props) {
  return (
    <ol className="space-y-6 desk:space-y-4">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="relative flex gap-3 before:absolute before:top-9 before:-bottom-5 before:left-4 before:w-px before:bg-line last:before:hidden"
        >
          <span className="flex size-8 shrink-0 items-center justify-center rounded-soft bg-sea-soft text-sea [&_svg]:size-5">
            {entry.icon}
          </span>
          <Happening entry={entry} {...reading} />
        </li>
      ))}
    </ol>
  )
}

interface HappeningProps extends Omit<Props, 'entries'> {
  entry: TimelineEntry
}

function Happening({ entry, timeZone, language }: HappeningProps) {
  return (
    <div className="min-w-0 grow space-y-1">
      <p className="font-semibold">{entry.sentence}</p>
      <p className="text-sm text-ink-soft">
        {entry.who},{' '}
        <time dateTime={entry.at.toISOString()}>{formatMoment(entry.at, timeZone, language)}</time>
      </p>
      {entry.message && (
        <blockquote className="max-w-prose border-l-4 border-line pl-3 whitespace-pre-line">
          {entry.message}
        </blockquote>
      )}
    </div>
  )
}
