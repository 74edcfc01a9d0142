import type { Route } from 'next'
import { TextLink } from '@/components/ui/text-link'
import type { ObjectionView } from '@/lib/complaints/inbox/queries'
import { formatMoment } from '@/lib/kernel/format'

interface Props {
  objections: readonly ObjectionView[]
  timeZone: string
}

/** Objections before everything else: what they name is public at this moment. */
export function WaitingObjections({ objections, timeZone }: Props) {
  if (objections.length === 0) return null
  return (
    <section aria-labelledby="keberatan">
      <h2 id="keberatan" className="mb-2 text-lg">
        Keberatan yang belum diputuskan
      </h2>
      <ul className="divide-y divide-line border-y border-line bg-sheet">
        {objections.map(({ id, number, title, body, createdAt }) => (
          <li key={id} className="px-2 py-2">
            <TextLink href={`/petugas/aduan/${number}#tampilan-publik` as Route}>
              {title || number}
            </TextLink>
            <p className="line-clamp-2 max-w-prose wrap-anywhere">{body}</p>
            <p className="text-sm text-ink-soft">{formatMoment(createdAt, timeZone)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
