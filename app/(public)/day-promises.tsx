import { Sentence } from '@/components/layout/sentence'
import { formatNumber } from '@/lib/kernel/format'
import type { Language, Words } from '@/lib/words/words'

interface Props {
  words: Words['home']['promises']
  language: Language
  /** Working days. */
  verification: number
  reply: number
}

/** What the regulation promises, in days that anyone can count. */
export function DayPromises({ words, language, verification, reply }: Props) {
  const promised = [
    { days: verification, until: words.verification },
    { days: reply, until: words.reply },
  ]
  return (
    <section aria-labelledby="janji" className="mt-10">
      <h2 id="janji" className="text-xl">
        {words.title}
      </h2>
      <ol className="mt-3 space-y-3">
        {promised.map(({ days, until }) => (
          <li key={until} className="flex items-baseline gap-3">
            <span className="shrink-0 rounded-soft bg-sea-soft px-3 py-1 whitespace-nowrap">
              <Sentence with={{ days: <Days>{formatNumber(days, language)}</Days> }}>
                {words.days}
              </Sentence>
            </span>
            <span>{until}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Days({ children }: { children: string }) {
  return <span className="text-xl font-semibold tabular-nums">{children}</span>
}
