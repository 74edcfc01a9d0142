import type { Route } from 'next'
import Link from 'next/link'
import { dueWords } from '@/components/desk/due-badge'
import type { ComplaintRow } from '@/lib/complaints/case/queries'

interface Props {
  box: { code: string; label: string }
  rows: readonly ComplaintRow[]
  /** Number of the complaint that is open beside it. */
  current: string
}

/** The other work of a box, beside the case that is open. */
export function InboxPane({ box, rows, current }: Props) {
  return (
    <nav aria-labelledby="kotak">
      <h2 id="kotak" className="px-2 pb-2 text-base">
        {box.label}
      </h2>
      {rows.length === 0 && <p className="px-2 text-ink-soft">Tidak ada yang menunggu di sini.</p>}
      <ul className="divide-y divide-line">
        {rows.map((row) => (
          <li key={row.number}>
            <Link
              href={`/petugas/aduan/${row.number}?kotak=${box.code}` as Route}
              prefetch={false}
              data-row={row.number}
              aria-current={row.number === current ? 'page' : undefined}
              className="block border-l-4 border-transparent px-2 py-2 -outline-offset-2 hover:bg-sea-soft aria-[current]:border-sea aria-[current]:bg-sheet"
            >
              <span className="block truncate font-semibold">{row.title}</span>
              {row.due && <DueLine due={row.due} />}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function DueLine({ due }: { due: NonNullable<ComplaintRow['due']> }) {
  return (
    <span className={`block text-sm ${due.late ? 'font-semibold text-late' : 'text-ink-soft'}`}>
      {dueWords(due)}
    </span>
  )
}
