import { HeldWhole } from '@/components/calendar/held-bars'
import { formatMoment } from '@/lib/kernel/format'
import type { ComplaintView, HeldView } from '@/lib/complaints/case/queries'
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
  if (held.every((one) => one.time === 0)) return null
  return (
    <section aria-labelledby="di-tangan-siapa" className="space-y-3">
      <h2 id="di-tangan-siapa" className="text-xl">
        {time.title}
      </h2>
      <p className="text-sm text-ink-soft">
        {fill(time.lead, { at: formatMoment(now, timeZone, language) })}
      </p>
      <HeldWhole
        held={held.map((one) => ({ label: nameOf(one, words), time: one.time }))}
        dayLength={dayLength}
        words={time}
      />
    </section>
  )
}

function nameOf({ kind, name }: HeldView, { following, status }: Props['words']): string {
  if (kind === 'agency' || kind === 'outside') return name ?? status.someAgency
  return kind === 'nobody' ? '' : following.time[kind]
}
