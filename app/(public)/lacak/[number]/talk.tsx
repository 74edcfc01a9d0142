import { CitizenTalk } from './citizen-talk'
import { FurtherPhotos } from './further-photos'
import { mostFurtherPhotos } from '@/lib/attachments/rules/policy'
import type { ComplaintView } from '@/lib/complaints/case/queries'
import type { Language, Words } from '@/lib/words/words'
import { AddForm } from './deed-forms'

interface Props {
  complaint: ComplaintView
  words: Words
  language: Language
  /** Why the photos just sent were not taken. */
  photoError: string | undefined
}

/** What was said, and what the citizen can add to it of his own accord. */
export function Talk({ complaint, words, language, photoError }: Props) {
  const { number, allowedActions } = complaint
  const { talk, photos } = words.following
  return (
    <CitizenTalk {...{ complaint, words, language }}>
      {allowedActions.includes('add') && (
        <>
          <AddForm number={number} words={talk} />
          <FurtherPhotos
            path={`/lacak/${number}/foto`}
            room={roomIn(complaint)}
            words={{ ...words.filing.photos, ...photos }}
            error={photoError}
          />
        </>
      )}
    </CitizenTalk>
  )
}

function roomIn({ photos, receivedAt }: ComplaintView): number {
  const further = photos.filter(({ createdAt }) => createdAt > receivedAt)
  return Math.max(0, mostFurtherPhotos - further.length)
}
