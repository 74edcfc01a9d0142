import { PhotoList } from '@/components/photos/photo-list'
import { RemovedFromPhotos } from '@/components/photos/removed-from-photos'
import { SummaryList } from '@/components/ui/summary-list'
import { formatDay } from '@/lib/kernel/format'
import type { ComplaintView } from '@/lib/complaints/case/queries'
import type { Language, Words } from '@/lib/words/words'

interface Props {
  complaint: ComplaintView
  kelurahanName: string | null
  words: Pick<Words, 'following' | 'filing'>
  language: Language
}

/** What was sent, word for word. Name and contact are not shown again: the code may be lost. */
export function SentWords({ complaint, kelurahanName, words, language }: Props) {
  const { number, photos, description, occurredOn } = complaint
  const { landmark, nowhere, categoryName, privacy } = complaint
  const { check, place, category, contact } = words.filing
  return (
    <section aria-labelledby="terkirim" className="space-y-4">
      <h2 id="terkirim" className="text-xl">
        {words.following.sent}
      </h2>
      <SummaryList
        rows={[
          { label: check.description, value: description },
          {
            label: check.occurredOn,
            value: occurredOn && formatDay(occurredOn, 'UTC', language),
          },
          { label: check.place, value: landmark ?? (nowhere ? place.nowhere : null) },
          { label: place.kelurahan, value: kelurahanName },
          { label: category.label, value: categoryName ?? category.unknown },
          { label: check.privacy, value: contact.privacies[privacy].name },
        ]}
      />
      <PhotoList photos={photos} folder={`/lacak/${number}/foto`} />
      <RemovedFromPhotos words={words.filing.photos} photos={photos} />
    </section>
  )
}
