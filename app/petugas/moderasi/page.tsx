import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { ModerationTable } from './moderation-table'
import { RushedComplaints } from './rushed-complaints'
import { WaitingObjections } from './waiting-objections'
import { PageHeading } from '@/components/layout/page-heading'
import { Pagination } from '@/components/ui/pagination'
import { findCalendar } from '@/lib/agencies/reference/calendar-queries'
import { mayModerate } from '@/lib/complaints/rules/policy'
import { listModeration, listObjections, listRushed } from '@/lib/complaints/inbox/queries'
import { Desk } from '../desk'
import { single } from '../query'
import { requireStaff } from '../staff'
import { zoneAt } from '@/lib/kernel/zones'

export const metadata: Metadata = { title: 'Moderasi' }

export default async function ModerationPage({ searchParams }: PageProps<'/petugas/moderasi'>) {
  const { actor, person, now } = await requireStaff()
  if (!mayModerate(actor)) notFound()
  const { sesudah } = await searchParams
  const after = single(sesudah)
  const [{ rows, after: next }, objections, rushed, calendar] = await Promise.all([
    listModeration(actor, { after, now }),
    listObjections(actor),
    listRushed(actor),
    findCalendar(actor.governmentId),
  ])
  const timeZone = zoneAt(calendar, now)
  const href = '/petugas/moderasi'
  return (
    <Desk actor={actor} person={person} room={href}>
      <PageHeading
        title="Moderasi"
        lead="Tidak ada yang tampil untuk umum sebelum judul, isi dan setiap fotonya Anda setujui."
      />
      <div className="space-y-6">
        <WaitingObjections objections={objections} timeZone={timeZone} />
        <RushedComplaints rushed={rushed} timeZone={timeZone} />
        <ModerationTable rows={rows} timeZone={timeZone} />
      </div>
      <Pagination
        first={after === undefined ? undefined : href}
        next={next === null ? undefined : (`${href}?sesudah=${encodeURIComponent(next)}` as Route)}
      />
    </Desk>
  )
}
