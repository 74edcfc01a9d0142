import type { Route } from 'next'
import Link from 'next/link'
import { ComplaintNumber } from '@/components/complaints/complaint-number'
import { DeskStatus } from './desk-status'
import { DueBadge } from './due-badge'
import { holderWords } from './holder-words'
import { DaysWaited } from './days-waited'
import { clockWords } from '@/lib/complaints/rules/labels'
import type { ComplaintRow } from '@/lib/complaints/case/queries'

interface Props {
  /** What the list is, for whoever cannot see it. */
  caption: string
  /** The box that one comes back to. */
  box: string
  rows: readonly ComplaintRow[]
  /** Whether all of them are ticked. */
  isChosen?: boolean
}

const columns = [
  { header: 'Pilih', look: 'w-16' },
  { header: 'Nomor', look: 'w-32' },
  { header: 'Judul', look: '' },
  { header: 'Kategori', look: 'w-40 max-2xl:hidden' },
  { header: 'Dipegang', look: 'w-52 max-lg:hidden' },
  { header: 'Menunggu', look: 'w-32' },
  { header: 'Tenggat terdekat', look: 'w-54' },
  { header: 'Status', look: 'w-44' },
] as const

/** One box: rows of 40 px, a row a link; on a phone each is a card of two lines. */
export function InboxTable({ caption, box, rows, isChosen }: Props) {
  return (
    <table className="w-full table-fixed bg-sheet text-left max-md:block max-md:*:block">
      <caption className="sr-only">{caption}</caption>
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
          <InboxRow
            key={row.number}
            row={row}
            isChosen={isChosen}
            href={`/petugas/aduan/${row.number}?kotak=${box}` as Route}
          />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  row: ComplaintRow
  href: Route
  isChosen: boolean | undefined
}

function InboxRow({ row, href, isChosen }: RowProps) {
  return (
    <tr className="relative border-b border-line hover:bg-sea-soft max-md:grid max-md:grid-cols-[auto_auto_minmax(0,1fr)] max-md:gap-x-3 max-md:py-2 max-md:pr-2 md:h-10">
      <td className="max-md:col-start-1 max-md:row-span-3 max-md:row-start-1 md:px-2">
        {/* Above the link that covers the row. */}
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
      </td>
      <td className="max-md:col-start-2 max-md:row-start-2 md:px-2">
        <ComplaintNumber value={row.number} />
      </td>
      <td className="max-md:col-span-2 max-md:col-start-2 max-md:row-start-1 max-md:min-w-0 md:px-2">
        {/* The link covers the whole row, so that all of it can be pressed. */}
        <Link
          href={href}
          prefetch={false}
          data-row={row.number}
          className="block truncate font-semibold text-sea after:absolute after:inset-0"
        >
          {row.title}
        </Link>
      </td>
      <td className="truncate px-2 max-2xl:hidden">{row.categoryName ?? 'Belum ditentukan'}</td>
      <td className="truncate px-2 max-lg:hidden">{holderWords(row)}</td>
      <td className="whitespace-nowrap max-md:col-span-2 max-md:col-start-2 max-md:row-start-3 max-[23rem]:row-start-4 md:px-2">
        {row.waitedDays !== null && <DaysWaited days={row.waitedDays} />}
      </td>
      <td className="whitespace-nowrap max-md:col-start-3 max-md:row-start-2 max-md:text-right max-[23rem]:col-span-2 max-[23rem]:col-start-2 max-[23rem]:row-start-3 max-[23rem]:text-left md:px-2">
        <NextDue due={row.due} />
      </td>
      <td
        className={
          row.due
            ? 'max-md:hidden md:px-2'
            : 'max-md:col-start-3 max-md:row-start-2 max-md:text-right max-[23rem]:col-span-2 max-[23rem]:col-start-2 max-[23rem]:row-start-3 max-[23rem]:text-left md:px-2'
        }
      >
        <DeskStatus status={row.status} returnedBy={row.returnedBy} />
      </td>
    </tr>
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
