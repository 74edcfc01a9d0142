import type { ReactNode } from 'react'
import { agencyRoles } from '@/lib/kernel/actor'
import { formatMoment } from '@/lib/kernel/format'
import type { ComplaintView, TimelineEntry } from '@/lib/complaints/case/queries'
import type { Language, Words } from '@/lib/words/words'
import { isSaid, storyOf } from '@/components/complaints/citizen-story'
import { EvidenceList } from '@/components/photos/evidence-list'
import { PhotoList } from '@/components/photos/photo-list'

type TalkWords = Pick<Words, 'following' | 'story' | 'status'>

interface Props {
  complaint: ComplaintView
  words: TalkWords
  language: Language
  /** What the citizen can say now. */
  children: ReactNode
}

/** What citizen and staff have said to each other, in one column, oldest first. */
export function CitizenTalk({ complaint, words, language, children }: Props) {
  const said = complaint.timeline.filter(isSaid)
  const { talk } = words.following
  return (
    <section id="percakapan" aria-labelledby="percakapan-judul" className="space-y-4">
      <h2 id="percakapan-judul" className="text-xl">
        {talk.title}
      </h2>
      {said.length === 0 && <p className="text-ink-soft">{talk.none}</p>}
      <ol className="space-y-3">
        {said.map((entry) => (
          <Said key={entry.sequence} {...{ entry, complaint, words, language }} />
        ))}
      </ol>
      {children}
    </section>
  )
}

const sides = {
  own: 'ml-8 border-sea bg-sea-soft',
  others: 'mr-8 border-line bg-sheet',
} as const

interface SaidProps extends Omit<Props, 'children'> {
  entry: TimelineEntry
}

function Said({ entry, complaint, words, language }: SaidProps) {
  const { number, timeZone, photos } = complaint
  const sentence = sentenceOf(entry, words)
  const isOwn = entry.role === 'citizen'
  const shown = photos.filter(({ createdAt }) => createdAt.getTime() === entry.at.getTime())
  return (
    <li className={`rounded-soft border p-3 ${isOwn ? sides.own : sides.others}`}>
      <p>
        <strong>{speakerOf(entry, words)}</strong>{' '}
        <time dateTime={entry.at.toISOString()} className="block text-ink-soft">
          {formatMoment(entry.at, timeZone, language)}
        </time>
      </p>
      {sentence && <p className="text-ink-soft">{sentence}</p>}
      <p className="wrap-anywhere whitespace-pre-line">{entry.message}</p>
      <EvidenceList
        evidence={entry.evidence}
        folder={`/lacak/${number}/foto`}
        words={words.following.turn.evidence}
      />
      {isOwn && <PhotoList photos={shown} folder={`/lacak/${number}/foto`} />}
    </li>
  )
}

function speakerOf({ role, agencyName }: TimelineEntry, { following, status }: TalkWords): string {
  if (role === 'citizen') return following.talk.you
  const isAgency = agencyRoles.some((known) => known === role)
  return isAgency ? (agencyName ?? status.someAgency) : following.talk.city
}

/** What Kominfo's words go with; an agency that answers and a citizen say it themselves. */
function sentenceOf(entry: TimelineEntry, words: TalkWords): string {
  const isKominfo = entry.role === 'admin' || entry.role === 'verifier'
  return isKominfo && entry.action !== 'write' ? storyOf(entry, words) : ''
}
