import type { Route } from 'next'
import { TextLink } from '@/components/ui/text-link'
import type { OwnComplaint } from '@/lib/complaints/case/queries'
import { grouped } from '@/lib/kernel/crockford'
import { formatDate } from '@/lib/kernel/format'
import { fill } from '@/lib/words/fill'
import type { Language, Words } from '@/lib/words/words'

interface Props {
  complaints: readonly OwnComplaint[]
  words: Words
  language: Language
  government: { name: string; timeZone: string }
}

/** Title, where it stands and in whose hands, the latest first. */
export function OwnComplaints({ complaints, words, language, government }: Props) {
  const { number, received, changed } = words.account.complaints
  const day = (at: Date) => formatDate(at, government.timeZone, language)
  return (
    <ul className="divide-y divide-line border-y border-line">
      {complaints.map((complaint) => (
        <li key={complaint.number} className="space-y-1 py-4">
          <p className="font-semibold">
            <TextLink href={`/lacak/${complaint.number}` as Route}>{complaint.title}</TextLink>
          </p>
          <p>{words.status.names[complaint.status]}</p>
          <p>
            {fill(words.status.hands[complaint.status], {
              agency: complaint.holderName ?? government.name,
            })}
          </p>
          <p className="text-sm text-ink-soft">
            {[
              fill(number, { number: grouped(complaint.number) }),
              fill(received, { day: day(complaint.receivedAt) }),
              fill(changed, { day: day(complaint.changedAt) }),
            ].join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}
