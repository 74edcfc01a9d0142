import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { VisitList } from './visit-list'
import { WorksOffline } from '@/components/layout/works-offline'
import { PageHeading } from '@/components/layout/page-heading'
import { findGovernment } from '@/lib/agencies/reference/queries'
import { mayGoOut } from '@/lib/complaints/rules/desk-policy'
import { listFieldVisits } from '@/lib/complaints/inbox/field-queries'
import { Desk } from '../desk'
import { requireStaff } from '../staff'

export const metadata: Metadata = { title: 'Lapangan' }

export default async function FieldPage() {
  const { actor, person, now } = await requireStaff()
  if (!mayGoOut(actor)) notFound()
  const [visits, { timeZone }] = await Promise.all([
    listFieldVisits(actor),
    findGovernment(actor.governmentId),
  ])
  return (
    <Desk actor={actor} person={person} room="/petugas/lapangan">
      <div className="mx-auto max-w-column">
        <PageHeading
          title="Lapangan"
          lead="Yang tenggatnya terdekat di atas. Foto bukti menunggu di aduannya sampai jawaban dikirim."
        />
        <WorksOffline />
        <VisitList visits={visits} now={now} timeZone={timeZone} />
      </div>
    </Desk>
  )
}
