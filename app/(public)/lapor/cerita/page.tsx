import type { Metadata } from 'next'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { Notice } from '@/components/ui/notice'
import { listAttachments } from '@/lib/attachments/queries'
import { descriptionLength } from '@/lib/complaints/input'
import { currentGovernment, todayThere } from '../../government'
import { readDraft } from '../draft'
import { backPath } from '../steps'
import { stateOf } from '../story'
import { StoryForm } from './story-form'

export const metadata: Metadata = { title: 'Apa yang terjadi?' }

export default async function StoryPage({ searchParams }: PageProps<'/lapor/cerita'>) {
  const { dari, habis, galat } = await searchParams
  const government = await currentGovernment()
  const today = await todayThere()
  const draft = await readDraft(government.id)
  const { content, actor } = draft.kind === 'open' ? draft : { content: {}, actor: null }
  const isLost = habis !== undefined && draft.kind !== 'open'
  return (
    <PublicPage government={government.name}>
      <PageHeading
        title="Ceritakan masalahnya"
        step="Langkah 1 dari 4"
        back={backPath(dari, '/')}
      />
      {isLost && (
        <div className="mb-6">
          <Notice title="Formulir Anda sudah terlalu lama dibuka" tone="soon">
            <p>Isiannya tidak kami simpan lebih dari tujuh hari. Silakan mulai lagi di sini.</p>
          </Notice>
        </div>
      )}
      <StoryForm
        initial={stateOf(content, galat, today)}
        photos={actor ? await listAttachments(actor) : []}
        limit={descriptionLength.max}
        today={today}
      />
    </PublicPage>
  )
}
