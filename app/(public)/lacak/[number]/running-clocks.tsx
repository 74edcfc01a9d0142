import { Notice } from '@/components/ui/notice'
import { formatDay } from '@/lib/kernel/format'
import type { ClockView, ComplaintView } from '@/lib/complaints/case/queries'
import { fill } from '@/lib/words/fill'
import type { Language, Words } from '@/lib/words/words'
import { ClockStrip } from './clock-strip'
import { debtorOf } from '@/lib/kernel/terms'

interface Props {
  complaint: ComplaintView
  now: Date
  words: Pick<Words, 'following' | 'status' | 'calendar'>
  language: Language
}

/** Until when whoever holds it has to act, day by day, and what is late already. */
export function RunningClocks({ complaint, now, words, language }: Props) {
  const running = complaint.clocks.filter(({ stoppedAt }) => stoppedAt === null)
  const { timeZone } = complaint
  const { title, silence } = words.following.clocks
  if (running.length === 0) return null
  return (
    <section aria-labelledby="sampai-kapan" className="space-y-6">
      <h2 id="sampai-kapan" className="text-xl">
        {title}
      </h2>
      <Lateness clocks={running} {...{ timeZone, words: words.status, language }} />
      {running.map((clock) => (
        <div key={clock.name} className="space-y-3">
          <ClockStrip clock={clock} {...{ timeZone, now, words, language }} />
          {clock.name === 'confirmation' && <p>{silence}</p>}
        </div>
      ))}
    </section>
  )
}

/** What waits for the citizen is his own right: letting that day pass is no fault. */
function isOwed(name: ClockView['name']): name is keyof Words['status']['missed'] {
  return debtorOf(name) !== 'citizen'
}

interface LatenessProps {
  clocks: readonly ClockView[]
  timeZone: string
  words: Words['status']
  language: Language
}

function Lateness({ clocks, timeZone, words, language }: LatenessProps) {
  const missed = clocks.flatMap(({ late, name, dueAt }) => {
    if (!late || !isOwed(name)) return []
    return fill(words.missed[name], { day: formatDay(dueAt, timeZone, language) })
  })
  if (missed.length === 0) return null
  return (
    <Notice tone="late" title={words.late}>
      {missed.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{words.lateComfort}</p>
    </Notice>
  )
}
