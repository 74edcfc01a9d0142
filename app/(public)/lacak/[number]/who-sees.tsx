import { SummaryList } from '@/components/ui/summary-list'
import type { ComplaintView } from '@/lib/complaints/case/queries'
import { fill } from '@/lib/words/fill'
import type { Words } from '@/lib/words/words'

type SightWords = Words['following']['sees']

interface Props {
  complaint: ComplaintView
  words: SightWords
}

/** Who sees what of it today, in plain words. */
export function WhoSees({ complaint, words }: Props) {
  const { privacy, photos } = complaint
  return (
    <section aria-labelledby="siapa-melihat" className="space-y-4">
      <h2 id="siapa-melihat" className="text-xl">
        {words.title}
      </h2>
      <SummaryList
        rows={[
          { label: words.everyone, value: words.public[publicSight(complaint)] },
          { label: words.handlers, value: words.text },
          { label: words.name, value: words.person[privacy] },
          ...(photos.length > 0 ? [{ label: words.photos, value: photoSight(photos, words) }] : []),
          ...(isAboutOfficials(complaint)
            ? [{ label: words.officials, value: words.nothing }]
            : []),
        ]}
      />
    </section>
  )
}

function isAboutOfficials(complaint: ComplaintView): boolean {
  return complaint.class === 'oversight'
}

function publicSight(complaint: ComplaintView): keyof SightWords['public'] {
  if (isAboutOfficials(complaint)) return 'official'
  if (complaint.hideContent) return 'hidden'
  if (!complaint.publication) return 'notYet'
  return complaint.publication.takenDownAt ? 'takenDown' : 'shown'
}

function photoSight(photos: ComplaintView['photos'], words: SightWords): string {
  const all = photos.length
  const released = photos.filter(({ releasedAt }) => releasedAt !== null).length
  const published = photos.filter(({ publishedAt }) => publishedAt !== null).length
  if (released === 0) return words.unreleased
  const toAgency = fill(words.released, { count: released, all })
  return published === 0
    ? toAgency
    : `${toAgency}\n${fill(words.published, { count: published, all })}`
}
