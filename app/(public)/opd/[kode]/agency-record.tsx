import { Figure } from '@/components/ui/figure'
import { formatDate, formatNumber } from '@/lib/kernel/format'
import type { AgencyFigures } from '@/lib/complaints/square/figure-queries'
import { fill } from '@/lib/words/fill'
import type { Language, Words } from '@/lib/words/words'

interface Props {
  figures: AgencyFigures | undefined
  days: number
  words: Pick<Words, 'agencies' | 'figures'>
  language: Language
  timeZone: string
  now: Date
}

/** How many complaints an agency has and has answered, out of how many, in which time. */
export function AgencyRecord({ figures, days, words, language, timeZone, now }: Props) {
  const { agencies } = words
  const number = (count: number) => formatNumber(count, language)
  const of = (received: number) =>
    fill(words.figures.asOf, {
      what: fill(agencies.of, { count: number(received) }),
      day: formatDate(now, timeZone, language),
    })
  return (
    <section aria-labelledby="angka" className="space-y-3">
      <h2 id="angka" className="text-xl">
        {fill(agencies.figures, { days: days })}
      </h2>
      {figures === undefined ? (
        <p className="text-ink-soft">{agencies.few}</p>
      ) : (
        <div className="grid gap-4 sm:grid-cols-2">
          <Figure label={agencies.open} value={number(figures.open)} of={of(figures.received)} />
          <Figure
            label={agencies.answered}
            value={number(figures.answered)}
            of={of(figures.received)}
          />
        </div>
      )}
    </section>
  )
}
