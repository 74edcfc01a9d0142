import { SearchX } from 'lucide-react'
import type { Route } from 'next'
import { InboxEmpty } from './inbox-empty'
import { InboxTable } from '@/components/desk/inbox-table'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { TextLink } from '@/components/ui/text-link'
import { type DeskList, deskQuery } from '@/lib/complaints/inbox/filter-input'
import type { ComplaintRow } from '@/lib/complaints/case/queries'

interface Props {
  /** The box that is open, or that one came from. */
  box: { code: string; label: string }
  list: DeskList
  rows: readonly ComplaintRow[]
  /** Where in the list this screen begins; absent on the first. */
  after: string | undefined
  /** Cursor of the next screen. */
  next: string | null
}

/** One screen of a box, or of what a search over all boxes found. */
export function InboxList({ box, list, rows, after, next }: Props) {
  const { asked } = list
  const href = `/petugas?${deskQuery(list)}`
  const caption = asked
    ? 'Aduan yang ditemukan, yang terbaru di atas'
    : `Aduan di kotak ${box.label}, yang terlama di atas`
  return (
    <>
      {asked && <h2 className="px-2 pt-3 pb-1 text-base">Hasil pencarian “{asked}”</h2>}
      <Rows {...{ box, list, rows, caption }} />
      <Pagination
        first={after === undefined ? undefined : (href as Route)}
        next={next === null ? undefined : (`${href}&sesudah=${encodeURIComponent(next)}` as Route)}
      />
    </>
  )
}

type Listed = Pick<Props, 'box' | 'list' | 'rows'> & { caption: string }

function Rows({ box, list, rows, caption }: Listed) {
  if (rows.length > 0) {
    return (
      <form action="/petugas/banyak" method="get">
        <input type="hidden" name="kotak" value={box.code} />
        <div className="not-printed flex flex-wrap items-center gap-x-6 gap-y-2 py-2">
          <Button type="submit">Tindakan untuk yang dipilih</Button>
          <TextLink href={`/petugas/banyak?${deskQuery(list)}&semua=1` as Route}>
            Pilih semua di daftar ini (paling banyak 200)
          </TextLink>
        </div>
        <InboxTable caption={caption} box={box.code} rows={rows} />
      </form>
    )
  }
  return list.asked ? <NothingFound /> : <InboxEmpty box={box.code} />
}

function NothingFound() {
  return (
    <EmptyState icon={<SearchX />} title="Tidak ada aduan dengan kata-kata itu">
      Coba lebih sedikit kata, atau nomor aduannya.
    </EmptyState>
  )
}
