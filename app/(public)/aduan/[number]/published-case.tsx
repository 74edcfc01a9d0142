import { looks } from '@/components/complaints/citizen-status'
import { ComplaintNumber } from '@/components/complaints/complaint-number'
import { PhotoList } from '@/components/photos/photo-list'
import { StatusBadge } from '@/components/complaints/status-badge'
import { SummaryList } from '@/components/ui/summary-list'
import { formatDay } from '@/lib/kernel/format'
import type { PublishedView } from '@/lib/complaints/square/square-queries'
import { fill } from '@/lib/words/fill'
import type { Language, Words } from '@/lib/words/words'

interface Props {
  view: PublishedView
  words: Pick<Words, 'square' | 'status'>
  language: Language
}

/** What everyone reads of one complaint, up to what has happened. */
export function PublishedCase({ view, words, language }: Props) {
  const { one, statuses } = words.square
  const day = formatDay(view.receivedAt, view.timeZone, language)
  return (
    <>
      <div data-status={view.status} className="space-y-3">
        <p className="text-ink-soft">
          {one.number} <ComplaintNumber value={view.number} />
        </p>
        <h1 className="text-2xl">{view.title}</h1>
        <StatusBadge label={statuses[view.publicStatus]} {...looks[view.status]} />
      </div>
      <section aria-labelledby="ringkasan" className="space-y-2">
        <h2 id="ringkasan" className="text-xl">
          {one.body}
        </h2>
        <p className="max-w-prose whitespace-pre-line">{view.body}</p>
        <p className="text-sm text-ink-soft">{one.written}</p>
      </section>
      <OfficialAnswer {...{ view, words, language }} />
      <PhotoList photos={view.photos} folder={`/aduan/${view.number}/foto`} />
      <SummaryList
        rows={[
          { label: one.category, value: view.categoryName },
          { label: one.area, value: view.areaName ?? one.nowhere },
          { label: one.received, value: day },
          { label: one.agency, value: view.agencyName ?? one.noAgency },
        ]}
      />
    </>
  )
}

function OfficialAnswer({ view, words, language }: Props) {
  const { one } = words.square
  const { answer, outcome, timeZone } = view
  const agency = view.agencyName ?? one.noAgency
  return (
    <section aria-labelledby="jawaban" className="space-y-2">
      <h2 id="jawaban" className="text-xl">
        {one.answer}
      </h2>
      {answer ? (
        <figure className="border-l-4 border-sea pl-4">
          <figcaption className="text-ink-soft">
            {fill(one.answeredOn, { agency, day: formatDay(answer.at, timeZone, language) })}{' '}
            {outcome && (
              <strong>{fill(one.outcome, { outcome: words.status.outcomes[outcome] })}</strong>
            )}
          </figcaption>
          <blockquote className="mt-1 max-w-prose whitespace-pre-line">{answer.body}</blockquote>
        </figure>
      ) : (
        <p className="text-ink-soft">{one.noAnswer}</p>
      )}
    </section>
  )
}
