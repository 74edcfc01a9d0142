import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { ComplaintRow } from '@/lib/complaints/case/queries'

/** One column: what stands over it, what stands in it, and how both look. */
export interface CaseColumn {
  header: string
  /** Classes of the head of the column. */
  head: string
  /** Classes of its cells, on a phone too, where the row is a card. */
  cell: string | ((row: ComplaintRow) => string)
  show: (row: ComplaintRow) => ReactNode
}

interface Props {
  /** What the list is, for whoever cannot see it. */
  caption: string
  rows: readonly ComplaintRow[]
  columns: readonly CaseColumn[]
  /** Classes of a row on a phone: how the card is laid out. */
  card: string
}

/** Complaints in rows of 40 px, a row a link; on a phone each is a card. */
export function CaseTable({ caption, rows, columns, card }: Props) {
  return (
    <table className="w-full table-fixed bg-sheet text-left max-md:block max-md:*:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="border-b border-ink-soft text-sm text-ink-soft max-md:sr-only">
        <tr>
          {columns.map(({ header, head }) => (
            <th key={header} scope="col" className={`px-2 py-1 font-semibold ${head}`}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.number}
            className={`relative border-b border-line hover:bg-sea-soft max-md:grid max-md:gap-x-3 max-md:py-2 md:h-10 ${card}`}
          >
            {columns.map(({ header, cell, show }) => (
              <td key={header} className={typeof cell === 'string' ? cell : cell(row)}>
                {show(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Covers the whole row, so that all of it can be pressed. */
export function CaseLink({ row, href }: { row: ComplaintRow; href: Route }) {
  return (
    <Link
      href={href}
      prefetch={false}
      data-row={row.number}
      className="block truncate font-semibold text-sea after:absolute after:inset-0"
    >
      {row.title}
    </Link>
  )
}

export function categoryOf({ categoryName }: ComplaintRow): string {
  return categoryName ?? 'Belum ditentukan'
}
