import { Figure } from '@/components/ui/figure'
import { TextLink } from '@/components/ui/text-link'
import { formatDate, formatNumber } from '@/lib/kernel/format'
import type { PublicFigures } from '@/lib/complaints/square/figure-queries'
import { fill } from '@/lib/words/fill'
import type { Language, Words } from '@/lib/words/words'

interface Props {
  figures: PublicFigures
  words: Words['figures']
  language: Language
  timeZone: string
  now: Date
}

/** Four figures of how complaints fare, each out of how many; below the fold of the home page. */
export function LiveFigures({ figures, words, language, timeZone, now }: Props) {
  const day = formatDate(now, timeZone, language)
  return (
    <section aria-labelledby="angka" className="mt-8 space-y-4 border-t border-line pt-6">
      <h2 id="angka" className="text-xl">
        {words.title}
      </h2>
      <div className="grid gap-6 sm:grid-cols-2">
        {rowsOf(figures, words, language).map(({ of, ...row }) => (
          <Figure key={row.label} {...row} of={fill(words.asOf, { what: of, day })} />
        ))}
      </div>
      <p className="text-sm text-ink-soft">{words.note}</p>
      <ul className="flex flex-wrap gap-x-6 *:py-2">
        <li>
          <TextLink href={'/aduan'}>{words.more}</TextLink>
        </li>
        <li>
          <TextLink href={'/opd'}>{words.agencies}</TextLink>
        </li>
      </ul>
    </section>
  )
}

interface Row {
  label: string
  value: string
  of: string
}

function rowsOf(figures: PublicFigures, words: Words['figures'], language: Language): Row[] {
  const { receivedThisMonth, received, answered, inTime, judged, medianDays, days } = figures
  const number = (count: number) => formatNumber(count, language)
  // Zero stands only where a figure is not told at all, and then nothing of it is.
  const told = (count: number | null) => number(count ?? 0)
  const row = (label: string, figure: number | null, write: (of: number) => string, of: string) =>
    figure === null
      ? { label, value: words.few, of: words.fewOf }
      : { label, value: write(figure), of }
  const all = { count: told(received), days }
  const percent = (count: number) => `${number(Math.round((100 * count) / (judged ?? count)))}%`
  const inDays = (count: number) => fill(words.days, { count: number(count) })
  const ofDue = fill(words.inTimeOf, { count: told(inTime), all: told(judged) })
  return [
    row(words.month, receivedThisMonth, number, fill(words.monthOf, all)),
    row(words.answered, answered, number, fill(words.answeredOf, all)),
    row(words.inTime, inTime, percent, ofDue),
    row(words.median, medianDays, inDays, fill(words.medianOf, { count: told(answered) })),
  ]
}
