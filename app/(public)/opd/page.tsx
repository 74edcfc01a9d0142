import type { Metadata } from 'next'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { AgencyList } from './agency-list'
import { requestTime } from '@/lib/platform/request-time'
import { listAgencies } from '@/lib/agencies/reference/queries'
import { currentGovernment } from '../government'
import { currentWords } from '../words'

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead: description } = (await currentWords()).agencies
  return { title, description, openGraph: { title, description } }
}

export default async function AgenciesPage() {
  const government = await currentGovernment()
  const { agencies: words } = await currentWords()
  const agencies = await listAgencies(government.id, requestTime())
  const own = agencies.filter(({ kind }) => kind === 'department' || kind === 'oversight')
  const districts = agencies.filter(({ kind }) => kind === 'district')
  const outside = agencies.filter(({ kind }) => kind === 'external')
  return (
    <PublicPage government={government.name}>
      <PageHeading title={words.title} lead={words.lead} />
      <div className="space-y-8">
        <AgencyList id="dinas" title={words.own} agencies={own} />
        <AgencyList id="kecamatan" title={words.districts} agencies={districts} />
        <AgencyList id="lain" title={words.outside} lead={words.outsideLead} agencies={outside} />
      </div>
    </PublicPage>
  )
}
