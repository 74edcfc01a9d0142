import type { Metadata, Route } from 'next'
import { DoneNotice } from '@/components/complaints/done-notice'
import { InboxTable } from '@/components/complaints/inbox-table'
import { PageHeading } from '@/components/layout/page-heading'
import { Pagination } from '@/components/ui/pagination'
import { Tabs } from '@/components/ui/tabs'
import { boxesFor, boxOf } from '@/lib/complaints/boxes'
import { countBoxes, listComplaints } from '@/lib/complaints/queries'
import { Desk } from './desk'
import { single } from './query'
import { requireStaff } from './staff'

export const metadata: Metadata = { title: 'Kotak aduan' }

export default async function InboxPage({ searchParams }: PageProps<'/petugas'>) {
  const { actor, person, now } = await requireStaff()
  const { kotak, sesudah, berhasil } = await searchParams
  const box = boxOf(actor, single(kotak))
  const after = single(sesudah)
  const [{ rows, after: next }, counts] = await Promise.all([
    listComplaints(actor, { box: box.code, after, now }),
    countBoxes(actor, now),
  ])
  const href = `/petugas?kotak=${box.code}` as Route
  return (
    <Desk actor={actor} person={person}>
      <PageHeading title="Kotak aduan" />
      <DoneNotice action={single(berhasil)} />
      <Tabs
        label="Kotak aduan"
        tabs={boxesFor(actor).map(({ code, label }) => ({
          href: `/petugas?kotak=${code}` as Route,
          label,
          count: counts[code],
          current: code === box.code,
        }))}
      />
      <InboxTable box={box} rows={rows} />
      <Pagination
        first={after === undefined ? undefined : href}
        next={next === null ? undefined : (`${href}&sesudah=${encodeURIComponent(next)}` as Route)}
      />
    </Desk>
  )
}
