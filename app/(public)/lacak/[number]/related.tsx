import type { Route } from 'next'
import { ComplaintNumber } from '@/components/complaints/complaint-number'
import { TextLink } from '@/components/ui/text-link'
import type { ComplaintView } from '@/lib/complaints/case/queries'
import { fill } from '@/lib/words/fill'
import type { Words } from '@/lib/words/words'
import { SeparateForm } from './deed-forms'

interface Props {
  complaint: ComplaintView
  words: Words['following']['related']
}

/** What became of parts of the complaint, and the way out of being handled with another. */
export function Related({ complaint, words }: Props) {
  const { number, allowedActions, related } = complaint
  const maySeparate = allowedActions.includes('separate')
  if (!maySeparate && related.splits.length === 0) return null
  return (
    <section aria-label={words.title} className="space-y-4">
      {related.splits.map((part) => (
        <p key={part.number}>
          {words.part} <ComplaintNumber value={part.number} />.{' '}
          {part.code && fill(words.code, { code: part.code })}{' '}
          <TextLink href={`/lacak?nomor=${part.number}` as Route}>{words.follow}</TextLink>
        </p>
      ))}
      {maySeparate && (
        <details>
          <summary className="inline-flex min-h-11 items-center font-semibold text-sea">
            {words.different}
          </summary>
          <SeparateForm number={number} words={words} />
        </details>
      )}
    </section>
  )
}
