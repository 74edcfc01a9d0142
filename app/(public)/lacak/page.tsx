import type { Metadata } from 'next'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { currentGovernment } from '../government'
import { currentWords } from '../words'
import { TrackForm } from './track-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).following.track.title }
}

export default async function TrackPage({ searchParams }: PageProps<'/lacak'>) {
  const { nomor } = await searchParams
  const government = await currentGovernment()
  const words = (await currentWords()).following.track
  return (
    <PublicPage government={government.name}>
      <PageHeading title={words.title} lead={words.lead} />
      <TrackForm number={typeof nomor === 'string' ? nomor : ''} words={words} />
    </PublicPage>
  )
}
