import { buttonClass } from '@/components/ui/button-class'
import { formatDate } from '@/lib/kernel/format'
import type { SimilarComplaint } from '@/lib/complaints/square/similar-queries'
import { fill } from '@/lib/words/fill'
import type { Words } from '@/lib/words/words'

interface Props {
  found: readonly SimilarComplaint[]
  words: Words['similar']
  language: string
  timeZone: string
}

/** What others have told of already, each with a way to join it. */
export function SimilarComplaints({ found, words, language, timeZone }: Props) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {found.map(({ number, title, body, receivedAt }) => (
        <li key={number} className="space-y-2 py-5">
          <h2 id={number} className="text-lg">
            {title}
          </h2>
          <p>{beginningOf(body)}</p>
          <p className="text-sm text-ink-soft">
            {fill(words.received, { date: formatDate(receivedAt, timeZone, language) })}
          </p>
          <form action={`/aduan/${number}/ikut`}>
            <button aria-describedby={number} className={buttonClass('secondary')}>
              {words.same}
            </button>
          </form>
        </li>
      ))}
    </ul>
  )
}

const enough = 200

function beginningOf(text: string): string {
  return text.length > enough ? `${text.slice(0, enough).replace(/\s+\S*$/, '')} …` : text
}
