import type { Metadata } from 'next'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { currentGovernment } from '../../government'
import { requireDraft } from '../draft'
import { backPath, typedValues } from '../steps'
import { ContactForm } from './contact-form'

export const metadata: Metadata = { title: 'Siapa yang boleh tahu nama Anda?' }

export default async function ContactPage({ searchParams }: PageProps<'/lapor/kontak'>) {
  const { dari } = await searchParams
  const government = await currentGovernment()
  const { content } = await requireDraft(government.id, 'contact')
  return (
    <PublicPage government={government.name}>
      <PageHeading
        title="Nama dan kontak Anda"
        lead="Hanya dipakai untuk menangani aduan ini."
        step="Langkah 3 dari 4"
        back={backPath(dari, '/lapor/lokasi')}
      />
      <ContactForm typed={typedValues(content.contact)} />
    </PublicPage>
  )
}
