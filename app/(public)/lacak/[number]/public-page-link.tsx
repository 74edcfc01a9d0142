import type { Route } from 'next'
import { TextLink } from '@/components/ui/text-link'
import type { ComplaintView } from '@/lib/complaints/case/queries'
import { fill } from '@/lib/words/fill'
import type { Words } from '@/lib/words/words'

interface Props {
  complaint: ComplaintView
  words: Words['following']['square']
}

/** What everyone reads of it, as long as they do, and how many others have the same problem. */
export function PublicPageLink({ complaint, words }: Props) {
  const { number, publication, supportCount } = complaint
  const isShown = publication !== null && publication.takenDownAt === null
  if (!isShown && supportCount === 0) return null
  return (
    <div className="space-y-1">
      {supportCount > 0 && <p>{fill(words.support, { count: supportCount })}</p>}
      {isShown && (
        <p>
          <TextLink href={`/aduan/${number}` as Route}>{words.open}</TextLink>
        </p>
      )}
    </div>
  )
}
