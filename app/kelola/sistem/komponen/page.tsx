import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { settings } from '@/lib/platform/env'
import { wordsFor } from '@/lib/words/words'
import { ComplaintParts } from './complaint-parts'
import { ListParts, MessageParts, NumberParts } from './data-parts'
import { ButtonParts, ErrorParts, FieldParts } from './form-parts'
import { StripParts } from './strip-parts'

export const metadata: Metadata = { title: 'Komponen' }

/** Every part in every state, for whoever builds or judges the look. In the demo only. */
export default function PartsPage() {
  if (!settings().demo) notFound()
  return (
    <PublicPage>
      <PageHeading title="Komponen" lead="Semua bagian halaman, dalam setiap keadaannya." />
      <div className="space-y-8">
        <StripParts words={wordsFor('id').calendar} />
        <ComplaintParts />
        <ButtonParts />
        <FieldParts />
        <ErrorParts />
        <MessageParts />
        <NumberParts />
        <ListParts />
      </div>
    </PublicPage>
  )
}
