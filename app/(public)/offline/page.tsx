import type { Metadata } from 'next'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { descriptionLength } from '@/lib/complaints/filing/input'
import { todayThere } from '../government'
import { currentWords } from '../words'
import { OfflineForm } from './offline-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).filing.offline.title, robots: { index: false } }
}

/** Kept by the service worker, for when nothing else can be had. It holds nothing about anybody. */
export default async function OfflinePage() {
  const { story, offline, device } = (await currentWords()).filing
  return (
    <PublicPage>
      <PageHeading title={offline.title} lead={offline.lead} />
      <OfflineForm
        words={{ story, offline, device }}
        limit={descriptionLength.max}
        today={await todayThere()}
      />
    </PublicPage>
  )
}
