import type { Metadata } from 'next'
import { DeskKeys } from '@/components/complaints/desk-keys'
import { DeskSearch } from '@/components/complaints/desk-search'
import { DoneNotice } from '@/components/complaints/done-notice'
import { InboxList } from '@/components/complaints/inbox-list'
import { InboxTabs } from '@/components/complaints/inbox-tabs'
import { PageHeading } from '@/components/layout/page-heading'
import { boxesFor, boxOf } from '@/lib/complaints/boxes'
import { countBoxes } from '@/lib/complaints/box-queries'
import { listComplaints } from '@/lib/complaints/queries'
import { searchComplaints } from '@/lib/complaints/search-queries'
import { Desk } from './desk'
import { single } from './query'
import { requireStaff } from './staff'

export const metadata: Metadata = { title: 'Kotak aduan' }

export default async function InboxPage({ searchParams }: PageProps<'/petugas'>) {
  const { actor, person, now } = await requireStaff()
  const { kotak, sesudah, berhasil, q } = await searchParams
  const asked = single(q)?.trim()
  const box = boxOf(actor, single(kotak))
  const after = single(sesudah)
  const [{ rows, after: next }, counts] = await Promise.all([
    asked
      ? searchComplaints(actor, { asked, after, now })
      : listComplaints(actor, { box: box.code, after, now }),
    countBoxes(actor, now),
  ])
  return (
    <Desk actor={actor} person={person}>
      <div className="flex flex-wrap items-end justify-between gap-x-6 pb-2">
        <PageHeading title="Kotak aduan" />
        <DeskSearch asked={asked} />
      </div>
      <DoneNotice action={single(berhasil)} />
      <InboxTabs boxes={boxesFor(actor)} counts={counts} current={asked ? null : box.code} />
      <InboxList box={box} asked={asked} rows={rows} after={after} next={next} />
      <DeskKeys />
    </Desk>
  )
}
