import { Globe } from 'lucide-react'
import type { Route } from 'next'
import { ComplaintNumber } from '@/components/complaints/complaint-number'
import { CaseLink, CaseTable, categoryOf, type CaseColumn } from '@/components/desk/case-table'
import { DeskStatus } from '@/components/desk/desk-status'
import { EmptyState } from '@/components/ui/empty-state'
import type { ComplaintRow } from '@/lib/complaints/case/queries'
import { formatDate } from '@/lib/kernel/format'

interface Props {
  rows: readonly ComplaintRow[]
  timeZone: string
}

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
        <CaseTable
          caption="Aduan yang perlu moderasi, yang terlama di atas"
          rows={rows}
          columns={columnsIn(timeZone)}
          card="max-md:grid-cols-[auto_1fr] max-md:px-2"
        />
      )}
    </section>
  )
}

function columnsIn(timeZone: string): CaseColumn[] {
  return [
    {
      header: 'Nomor',
      head: 'w-32',
      cell: 'max-md:row-start-2 md:px-2',
      show: ({ number }) => <ComplaintNumber value={number} />,
    },
    {
      header: 'Judul',
      head: '',
      cell: 'max-md:col-span-2 md:px-2',
      show: (row) => (
        <CaseLink row={row} href={`/petugas/aduan/${row.number}#tampilan-publik` as Route} />
      ),
    },
    {
      header: 'Kategori',
      head: 'w-52 max-lg:hidden',
      cell: 'truncate px-2 max-lg:hidden',
      show: categoryOf,
    },
    {
      header: 'Diterima',
      head: 'w-32',
      cell: 'whitespace-nowrap max-md:hidden md:px-2',
      show: ({ receivedAt }) => formatDate(receivedAt, timeZone),
    },
    {
      header: 'Status',
      head: 'w-52',
      cell: 'max-md:row-start-2 max-md:text-right md:px-2',
      show: ({ status }) => <DeskStatus status={status} />,
    },
  ]
}
