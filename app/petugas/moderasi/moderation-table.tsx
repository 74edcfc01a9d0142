import { Globe } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { ComplaintNumber } from '@/components/complaints/complaint-number'
import { DeskStatus } from '@/components/desk/desk-status'
import { EmptyState } from '@/components/ui/empty-state'
import type { ComplaintRow } from '@/lib/complaints/case/queries'
import { formatDate } from '@/lib/kernel/format'

interface Props {
  rows: readonly ComplaintRow[]
  timeZone: string
}

const columns = [
  { header: 'Nomor', look: 'w-32' },
  { header: 'Judul', look: '' },
  { header: 'Kategori', look: 'w-52 max-lg:hidden' },
  { header: 'Diterima', look: 'w-32' },
  { header: 'Status', look: 'w-52' },
] as const

/** Complaints that may be public and wait for a decision, oldest first: rows as in the inbox. */
export function ModerationTable({ rows, timeZone }: Props) {
  return (
    <section aria-labelledby="perlu-moderasi">
      <h2 id="perlu-moderasi" className="mb-2 text-lg">
        Perlu moderasi
      </h2>
      {rows.length === 0 ? (
        <EmptyState icon={<Globe />} title="Tidak ada yang menunggu moderasi">
          Aduan yang boleh dibuka untuk umum muncul di sini sesudah diteruskan.
        </EmptyState>
      ) : (
        <table className="w-full table-fixed bg-sheet text-left max-md:block max-md:*:block">
          <caption className="sr-only">Aduan yang perlu moderasi, yang terlama di atas</caption>
          <thead className="border-b border-ink-soft text-sm text-ink-soft max-md:sr-only">
            <tr>
              {columns.map(({ header, look }) => (
                <th key={header} scope="col" className={`px-2 py-1 font-semibold ${look}`}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.number} row={row} timeZone={timeZone} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Row({ row, timeZone }: { row: ComplaintRow; timeZone: string }) {
  return (
    <tr className="relative border-b border-line hover:bg-sea-soft max-md:grid max-md:grid-cols-[auto_1fr] max-md:gap-x-3 max-md:px-2 max-md:py-2 md:h-10">
      <td className="max-md:row-start-2 md:px-2">
        <ComplaintNumber value={row.number} />
      </td>
      <td className="max-md:col-span-2 md:px-2">
        <Link
          href={`/petugas/aduan/${row.number}#tampilan-publik` as Route}
          prefetch={false}
          className="block truncate font-semibold text-sea after:absolute after:inset-0"
        >
          {row.title}
        </Link>
      </td>
      <td className="truncate px-2 max-lg:hidden">{row.categoryName ?? 'Belum ditentukan'}</td>
      <td className="whitespace-nowrap max-md:hidden md:px-2">
        {formatDate(row.receivedAt, timeZone)}
      </td>
      <td className="max-md:row-start-2 max-md:text-right md:px-2">
        <DeskStatus status={row.status} />
      </td>
    </tr>
  )
}
