import type { Route } from 'next'
import Link from 'next/link'
import { looks } from '@/components/complaints/citizen-status'
import { StatusBadge } from '@/components/complaints/status-badge'
import { formatDate } from '@/lib/kernel/format'
import type { PublishedRow } from '@/lib/complaints/square/square-queries'
import { fill } from '@/lib/words/fill'
import type { Language, Words } from '@/lib/words/words'

interface Props {
  rows: readonly PublishedRow[]
  words: Words['square']
  language: Language
  timeZone: string
}

/** What stands before everyone: title first, then where it stands, where it is, since when. */
export function PublishedList({ rows, words, language, timeZone }: Props) {
  return (
    <ol aria-label={words.list.label} className="divide-y divide-line border-y border-line">
      {rows.map((row) => (
        <li key={row.number} className="space-y-1 py-4">
          <Link
            href={`/aduan/${row.number}` as Route}
            prefetch={false}
            className="block text-lg font-semibold text-sea underline-offset-4 hover:underline"
          >
            {row.title}
          </Link>
          <StatusBadge label={words.statuses[row.publicStatus]} {...looks[row.status]} />
          <p className="text-sm text-ink-soft">
            {[
              row.areaName,
              row.agencyName,
              fill(words.list.received, { day: formatDate(row.receivedAt, timeZone, language) }),
            ]
              .filter((fact) => fact !== null)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ol>
  )
}
