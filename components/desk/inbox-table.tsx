import type { Route } from 'next'
import { ComplaintNumber } from '@/components/complaints/complaint-number'
import { clockWords } from '@/lib/complaints/rules/labels'
import type { ComplaintRow } from '@/lib/complaints/case/queries'
import { CaseLink, CaseTable, categoryOf, type CaseColumn } from './case-table'
import { DaysWaited } from './days-waited'
import { DeskStatus } from './desk-status'
import { DueBadge } from './due-badge'
import { holderWords } from './holder-words'

interface Props {
  caption: string
  /** The box that one comes back to. */
  box: string
  rows: readonly ComplaintRow[]
  /** Whether all of them are ticked. */
  isChosen?: boolean
}

/** What stands in the second line of the card, or in the third of a very small phone. */
const beside =
  'max-md:col-start-3 max-md:row-start-2 max-md:text-right max-[23rem]:col-span-2 max-[23rem]:col-start-2 max-[23rem]:row-start-3 max-[23rem]:text-left md:px-2'

/** One box; on a phone each row is a card of two lines. */
export function InboxTable({ caption, box, rows, isChosen }: Props) {
  const columns: CaseColumn[] = [
    {
      header: 'Pilih',
      head: 'w-16',
      cell: 'max-md:col-start-1 max-md:row-span-3 max-md:row-start-1 md:px-2',
      show: (row) => <Choice row={row} isChosen={isChosen} />,
    },
    {
      header: 'Nomor',
      head: 'w-32',
      cell: 'max-md:col-start-2 max-md:row-start-2 md:px-2',
      show: ({ number }) => <ComplaintNumber value={number} />,
    },
    {
      header: 'Judul',
      head: '',
      cell: 'max-md:col-span-2 max-md:col-start-2 max-md:row-start-1 max-md:min-w-0 md:px-2',
      show: (row) => (
        <CaseLink row={row} href={`/petugas/aduan/${row.number}?kotak=${box}` as Route} />
      ),
    },
    {
      header: 'Kategori',
      head: 'w-40 max-2xl:hidden',
      cell: 'truncate px-2 max-2xl:hidden',
      show: categoryOf,
    },
    {
      header: 'Dipegang',
      head: 'w-52 max-lg:hidden',
      cell: 'truncate px-2 max-lg:hidden',
      show: holderWords,
    },
    {
      header: 'Menunggu',
      head: 'w-32',
      cell: 'whitespace-nowrap max-md:col-span-2 max-md:col-start-2 max-md:row-start-3 max-[23rem]:row-start-4 md:px-2',
      show: ({ waitedDays }) => waitedDays !== null && <DaysWaited days={waitedDays} />,
    },
    {
      header: 'Tenggat terdekat',
      head: 'w-54',
      cell: `whitespace-nowrap ${beside}`,
      show: ({ due }) => <NextDue due={due} />,
    },
    {
      header: 'Status',
      head: 'w-44',
      cell: ({ due }) => (due ? 'max-md:hidden md:px-2' : beside),
      show: ({ status, returnedBy }) => <DeskStatus status={status} returnedBy={returnedBy} />,
    },
  ]
  const card = 'max-md:grid-cols-[auto_auto_minmax(0,1fr)] max-md:pr-2'
  return <CaseTable {...{ caption, rows, columns, card }} />
}

/** Above the link that covers the row. */
function Choice({ row, isChosen }: { row: ComplaintRow; isChosen: boolean | undefined }) {
  return (
    <label className="relative z-10 flex size-11 items-center justify-center max-md:size-11! desk:size-9">
      <input
        type="checkbox"
        name="pilih"
        value={row.number}
        defaultChecked={isChosen}
        aria-label={`Pilih ${row.title}`}
        className="size-6 accent-sea desk:size-5"
      />
    </label>
  )
}

function NextDue({ due }: { due: ComplaintRow['due'] }) {
  if (!due) return <span className="text-ink-soft max-md:hidden">Tanpa tenggat</span>
  return (
    <>
      <span className="sr-only">{clockWords[due.name]}: </span>
      <DueBadge due={due} />
    </>
  )
}
