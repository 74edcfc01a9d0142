import { formatMoment } from '@/lib/kernel/format'
import type { ComplaintView } from '@/lib/complaints/case/queries'
import { fill } from '@/lib/words/fill'
import type { Language, Words } from '@/lib/words/words'

interface Props {
  complaint: ComplaintView
  words: Words['following']['opened']
  language: Language
}

/** Each time that somebody opened who the citizen is: when, who, and why. */
export function WhoOpened({ complaint, words, language }: Props) {
  const opened = complaint.timeline.filter(({ action }) => action === 'reveal')
  return (
    <section aria-labelledby="siapa-membuka" className="space-y-4">
      <h2 id="siapa-membuka" className="text-xl">
        {words.title}
      </h2>
      {opened.length === 0 && <p>{nobodyIn(complaint, words)}</p>}
      <ol className="space-y-3">
        {opened.map(({ sequence, at, message, agencyName }) => (
          <li key={sequence} className="border-l-4 border-line pl-4">
            <p>
              <strong>
                {agencyName === null ? words.who : fill(words.whoAt, { agency: agencyName })}
              </strong>{' '}
              <time dateTime={at.toISOString()} className="block text-ink-soft">
                {formatMoment(at, complaint.timeZone, language)}
              </time>
            </p>
            <p className="max-w-prose whitespace-pre-line">
              {words.reason} {message}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function nobodyIn({ privacy, hasContact }: ComplaintView, words: Props['words']): string {
  if (privacy === 'anonymous' || !hasContact) return words.anonymous
  return privacy === 'named' ? `${words.none} ${words.named}` : words.none
}
