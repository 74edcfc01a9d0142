import type { Metadata } from 'next'
import { DraftSummary } from '@/components/complaints/draft-summary'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { requestTime } from '@/lib/platform/request-time'
import { findKelurahan, listCategories } from '@/lib/agencies/public-queries'
import { listAttachments } from '@/lib/attachments/queries'
import { currentGovernment } from '../../government'
import { requireDraft } from '../draft'
import { SendForm } from './send-form'

export const metadata: Metadata = { title: 'Periksa aduan Anda' }

export default async function CheckPage() {
  const government = await currentGovernment()
  const { actor, content } = await requireDraft(government.id, 'check')
  const { kelurahan, category } = content.place ?? {}
  const [area, categories, photos] = await Promise.all([
    kelurahan === undefined ? null : findKelurahan(government.id, kelurahan),
    listCategories(government.id, requestTime()),
    listAttachments(actor),
  ])
  return (
    <PublicPage government={government.name}>
      <PageHeading
        title="Periksa aduan Anda"
        lead="Aduan belum terkirim sampai Anda menekan Kirim aduan."
        step="Langkah 4 dari 4"
        back="/lapor/kontak"
      />
      <DraftSummary
        content={content}
        kelurahanName={area?.name ?? null}
        categoryName={categories.find(({ code }) => code === category)?.name ?? null}
        photoCount={photos.length}
      />
      <div className="mt-6">
        <SendForm draft={actor.draftId} />
      </div>
    </PublicPage>
  )
}
