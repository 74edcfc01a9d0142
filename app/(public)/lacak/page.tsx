import type { Metadata } from 'next'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { currentGovernment } from '../government'
import { TrackForm } from './track-form'

export const metadata: Metadata = { title: 'Lacak aduan' }

export default async function TrackPage({ searchParams }: PageProps<'/lacak'>) {
  const { nomor } = await searchParams
  const government = await currentGovernment()
  return (
    <PublicPage government={government.name}>
      <PageHeading
        title="Lacak aduan"
        lead="Nomor dan kode rahasia Anda terima saat mengirim aduan."
      />
      <TrackForm number={typeof nomor === 'string' ? nomor : ''} />
    </PublicPage>
  )
}
