import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Desk } from '@/app/petugas/desk'
import { remindAgencyAction } from '@/app/petugas/pantau/actions'
import { single } from '@/app/petugas/query'
import { requireStaff } from '@/app/petugas/staff'
import { CityFiguresGrid } from './city-figures'
import { WeakestAgencies } from './weakest-agencies'
import { PageHeading } from '@/components/layout/page-heading'
import { Notice } from '@/components/ui/notice'
import { findGovernment } from '@/lib/agencies/reference/queries'
import { mayLead } from '@/lib/complaints/rules/desk-policy'
import { findCityFigures, listLatest, watchAgencies } from '@/lib/complaints/watch/watch-queries'
import { formatMoment } from '@/lib/kernel/format'

export const metadata: Metadata = { title: 'Pimpinan' }

const weakest = 5

export default async function LeadershipPage({ searchParams }: PageProps<'/pimpinan'>) {
  const { actor, person, now } = await requireStaff()
  const figures = mayLead(actor) ? await findCityFigures(actor, now) : null
  if (!figures) notFound()
  const [agencies, { timeZone, name: city }] = await Promise.all([
    watchAgencies(actor, now),
    findGovernment(actor.governmentId),
  ])
  const late = agencies.filter((agency) => agency.late > 0).slice(0, weakest)
  const cases = await Promise.all(
    late.map(({ code }) => listLatest(actor, { agency: code, now, most: 3 })),
  )
  const reminded = single((await searchParams)['berhasil'])
  const name = agencies.find(({ code }) => code === reminded)?.name
  return (
    <Desk actor={actor} person={person} room="/pimpinan">
      <div className="mx-auto max-w-column space-y-6">
        <PageHeading title={city} lead={`Keadaan ${formatMoment(now, timeZone)}`} />
        {name && <Notice tone="ok">{name} diminta perhatiannya. Permintaan Anda tercatat.</Notice>}
        <CityFiguresGrid figures={figures} />
        <WeakestAgencies
          agencies={late.map((agency, nth) => ({ ...agency, cases: cases[nth] ?? [] }))}
          remind={remindAgencyAction}
        />
      </div>
    </Desk>
  )
}
