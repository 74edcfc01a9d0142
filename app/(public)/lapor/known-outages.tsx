import { Notice } from '@/components/ui/notice'
import { formatMoment } from '@/lib/kernel/format'
import { fill } from '@/lib/words/fill'
import type { Words } from '@/lib/words/words'

interface Props {
  words: Words['filing']['known']
  found: readonly { id: string; title: string; body: string; endsAt: Date }[]
  timeZone: string
  language: string
}

/** What is out of order or being worked on there; nobody is kept from filing. */
export function KnownOutages({ words, found, timeZone, language }: Props) {
  if (found.length === 0) return null
  return (
    <div className="mb-6 space-y-3">
      {found.map(({ id, title, body, endsAt }) => (
        <Notice key={id} title={fill(words.title, { title })}>
          <p>{body}</p>
          <p>
            {fill(words.until, { time: formatMoment(endsAt, timeZone, language) })} {words.still}
          </p>
        </Notice>
      ))}
    </div>
  )
}
