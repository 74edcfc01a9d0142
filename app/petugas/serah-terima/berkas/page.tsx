import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CaseDossier } from './case-dossier'
import { PageHeading } from '@/components/layout/page-heading'
import { findGovernment } from '@/lib/agencies/reference/queries'
import { listDossier } from '@/lib/complaints/inbox/dossier-queries'
import { mayHandOn } from '@/lib/complaints/rules/desk-policy'
import { formatDate } from '@/lib/kernel/format'
import { Desk } from '../../desk'
import { requireStaff } from '../../staff'

export const metadata: Metadata = { title: 'Berkas serah terima' }

export default async function DossierPage() {
  const { actor, person, now } = await requireStaff()
  if (!mayHandOn(actor)) notFound()
  const [cases, { timeZone }] = await Promise.all([
    listDossier(actor, now),
    findGovernment(actor.governmentId),
  ])
  return (
    <Desk actor={actor} person={person} room="/petugas/serah-terima">
      <PageHeading
        title="Berkas serah terima"
        lead={`${person.name}, ${person.role}. Keadaan ${formatDate(now, timeZone)}.`}
        back="/petugas/serah-terima"
      />
      <CaseDossier cases={cases} timeZone={timeZone} />
    </Desk>
  )
}
