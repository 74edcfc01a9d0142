import type { Metadata } from 'next'
import { DeskKeys } from '@/components/complaints/desk-keys'
import { DeskLive } from '@/components/complaints/desk-live'
import { DeskSearch } from '@/components/complaints/desk-search'
import { DoneNotice } from '@/components/complaints/done-notice'
import { InboxList } from '@/components/complaints/inbox-list'
import { InboxTabs } from '@/components/complaints/inbox-tabs'
import { PageHeading } from '@/components/layout/page-heading'
import { boxesFor, boxOf } from '@/lib/complaints/boxes'
import { countBoxes } from '@/lib/complaints/box-queries'
import { findLatestEvent, findRewind } from '@/lib/complaints/desk-queries'
import { listComplaints } from '@/lib/complaints/queries'
import { searchComplaints } from '@/lib/complaints/search-queries'
import { Desk } from './desk'
import { single } from './query'
import { requireStaff } from './staff'
import { UndoStep } from './undo-step'

export const metadata: Metadata = { title: 'Kotak aduan' }

export default async function InboxPage({ searchParams }: PageProps<'/petugas'>) {
  const { actor, person, now } = await requireStaff()
  const { kotak, sesudah, berhasil, q } = await searchParams
  const asked = single(q)?.trim()
  const box = boxOf(actor, single(kotak))
  const after = single(sesudah)
  const [{ rows, after: next }, counts, rewind, latest] = await Promise.all([
    asked
      ? searchComplaints(actor, { asked, after, now })
      : listComplaints(actor, { box: box.code, after, now }),
    countBoxes(actor, now),
    findRewind(actor, now),
    findLatestEvent(actor),
  ])
  return (
    <Desk actor={actor} person={person}>
      <div className="flex flex-wrap items-end justify-between gap-x-6 pb-2">
        <PageHeading title="Kotak aduan" />
        <DeskSearch asked={asked} />
      </div>
      <DoneNotice action={single(berhasil)} undo={<UndoStep rewind={rewind} now={now} />} />
      <InboxTabs boxes={boxesFor(actor)} counts={counts} current={asked ? null : box.code} />
      <InboxList box={box} asked={asked} rows={rows} after={after} next={next} />
      <DeskLive latest={latest} />
      <DeskKeys />
    </Desk>
  )
}
