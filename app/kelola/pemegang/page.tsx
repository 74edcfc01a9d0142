import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Desk } from '@/app/petugas/desk'
import { requireStaff } from '@/app/petugas/staff'
import { HistoryAlarm } from './history-alarm'
import { OrphanList } from './orphan-list'
import { PageHeading } from '@/components/layout/page-heading'
import { findGovernment, listAgencies } from '@/lib/agencies/reference/queries'
import { maySeeOrphans } from '@/lib/complaints/rules/desk-policy'
import { findHistoryAlarm } from '@/lib/complaints/watch/alarm-queries'
import { listOrphans } from '@/lib/complaints/watch/orphan-queries'

export const metadata: Metadata = { title: 'Pemegang aduan' }

export default async function HoldersPage() {
  const { actor, person, now } = await requireStaff()
  if (!maySeeOrphans(actor)) notFound()
  const [orphans, agencies, alarmedAt, { timeZone }] = await Promise.all([
    listOrphans(actor),
    listAgencies(actor.governmentId, now),
    findHistoryAlarm(actor),
    findGovernment(actor.governmentId),
  ])
  return (
    <Desk actor={actor} person={person} room="/kelola/pemegang">
      <PageHeading
        title="Pemegang aduan"
        lead="Setiap aduan yang terbuka harus ada yang memegangnya, dan ada batas waktunya. Yang tidak, tampil di sini."
      />
      <div className="space-y-4">
        {alarmedAt && <HistoryAlarm since={alarmedAt} timeZone={timeZone} />}
        <OrphanList orphans={orphans} agencies={agencies} />
      </div>
    </Desk>
  )
}
