import { SearchX } from 'lucide-react'
import type { Route } from 'next'
import { InboxEmpty } from '@/components/complaints/inbox-empty'
import { InboxTable } from '@/components/complaints/inbox-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import type { ComplaintRow } from '@/lib/complaints/queries'

interface Props {
  /** The box that is open, or that one came from. */
  box: { code: string; label: string }
  /** What was searched for, in all boxes. */
  asked: string | undefined
  rows: readonly ComplaintRow[]
  /** Where in the list this screen begins; absent on the first. */
  after: string | undefined
  /** Cursor of the next screen. */
  next: string | null
}

/** One screen of a box, or of what a search over all boxes found. */
export function InboxList({ box, asked, rows, after, next }: Props) {
  const href = asked ? `/petugas?q=${encodeURIComponent(asked)}` : `/petugas?kotak=${box.code}`
  const caption = asked
    ? 'Aduan yang ditemukan, yang terbaru di atas'
    : `Aduan di kotak ${box.label}, yang terlama di atas`
  return (
    <>
      {asked && <h2 className="px-2 pt-3 pb-1 text-base">Hasil pencarian “{asked}”</h2>}
      <Rows {...{ box, asked, rows, caption }} />
      <Pagination
        first={after === undefined ? undefined : (href as Route)}
        next={next === null ? undefined : (`${href}&sesudah=${encodeURIComponent(next)}` as Route)}
      />
    </>
  )
}

type Listed = Pick<Props, 'box' | 'asked' | 'rows'> & { caption: string }

function Rows({ box, asked, rows, caption }: Listed) {
  if (rows.length > 0) return <InboxTable caption={caption} box={box.code} rows={rows} />
  return asked ? <NothingFound /> : <InboxEmpty box={box.code} />
}

function NothingFound() {
  return (
    <EmptyState icon={<SearchX />} title="Tidak ada aduan dengan kata-kata itu">
      Coba lebih sedikit kata, atau nomor aduannya.
    </EmptyState>
  )
}
