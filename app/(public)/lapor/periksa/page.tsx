import type { Metadata } from 'next'
import { DraftSummary } from './draft-summary'
import { WhoSeesWhat } from './who-sees-what'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { requestTime } from '@/lib/platform/request-time'
import { findKelurahan, listCategories } from '@/lib/agencies/reference/queries'
import { listAttachments } from '@/lib/attachments/queries'
import { currentGovernment } from '../../government'
import { currentLanguage, currentWords } from '../../words'
import { requireDraft } from '../draft'
import { stepWords } from '../steps'
import { SendForm } from './send-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).filing.check.title }
}

export default async function CheckPage() {
  const government = await currentGovernment()
  const { actor, content } = await requireDraft(government.id, 'check')
  const { kelurahan, category } = content.place ?? {}
  const [area, categories, photos] = await Promise.all([
    kelurahan === undefined ? null : findKelurahan(government.id, kelurahan),
    listCategories(government.id, requestTime()),
    listAttachments(actor),
  ])
  const isOversight = categories.some(({ code, oversight }) => code === category && oversight)
  const { filing } = await currentWords()
  const { submit, again, asking, unsent, unsure } = filing.check
  return (
    <PublicPage government={government.name}>
      <PageHeading
        title={filing.check.title}
        lead={filing.check.lead}
        step={stepWords(filing.step, 'check')}
        back="/lapor/kontak"
      />
      <DraftSummary
        words={filing}
        language={await currentLanguage()}
        content={content}
        kelurahanName={area?.name ?? null}
        categoryName={categories.find(({ code }) => code === category)?.name ?? null}
        photoCount={photos.length}
        isOversight={isOversight}
      />
      {content.contact && (
        <WhoSeesWhat
          words={filing.check.seen}
          contact={content.contact}
          isOversight={isOversight}
        />
      )}
      <div className="mt-6">
        <SendForm draft={actor.draftId} words={{ submit, again, asking, unsent, unsure }} />
      </div>
    </PublicPage>
  )
}
