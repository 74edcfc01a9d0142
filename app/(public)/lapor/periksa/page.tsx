import type { ComponentProps } from 'react'
import type { Metadata } from 'next'
import { DraftSummary } from './draft-summary'
import { WhoSeesWhat } from './who-sees-what'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { Notice } from '@/components/ui/notice'
import { requestTime } from '@/lib/platform/request-time'
import { findKelurahan, listCategories } from '@/lib/agencies/reference/queries'
import { listAttachments } from '@/lib/attachments/queries'
import type { Words } from '@/lib/words/words'
import type { DraftContent } from '@/lib/complaints/filing/input'
import { versionOf } from '@/lib/complaints/filing/draft-version'
import { currentGovernment } from '../../government'
import { currentLanguage, currentWords } from '../../words'
import { requireDraft } from '../draft'
import { stepWords } from '../steps'
import { SendForm } from './send-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).filing.check.title }
}

export default async function CheckPage({ searchParams }: PageProps<'/lapor/periksa'>) {
  const { berubah } = await searchParams
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
  const { submit, again, asking, unsent, unsure, changed } = filing.check
  const version = versionOf(
    content,
    photos.map(({ id }) => id),
  )
  return (
    <PublicPage government={government.name}>
      <PageHeading
        title={filing.check.title}
        lead={filing.check.lead}
        step={stepWords(filing.step, 'check')}
        back="/lapor/kontak"
      />
      {berubah !== undefined && <Changed words={changed} />}
      <DraftSummary
        words={filing}
        language={await currentLanguage()}
        content={content}
        kelurahanName={area?.name ?? null}
        categoryName={categories.find(({ code }) => code === category)?.name ?? null}
        photoCount={photos.length}
        isOversight={isOversight}
      />
      <Seen words={filing.check.seen} contact={content.contact} isOversight={isOversight} />
      <div className="mt-6">
        <SendForm
          shown={{ draft: actor.draftId, version }}
          words={{ submit, again, asking, unsent, unsure }}
        />
      </div>
    </PublicPage>
  )
}

function Changed({ words }: { words: Words['filing']['check']['changed'] }) {
  return (
    <div className="mb-6">
      <Notice title={words.title} tone="soon">
        <p>{words.advice}</p>
      </Notice>
    </div>
  )
}

type SeenProps = Omit<ComponentProps<typeof WhoSeesWhat>, 'contact'> & Pick<DraftContent, 'contact'>

function Seen({ contact, ...props }: SeenProps) {
  return contact && <WhoSeesWhat {...props} contact={contact} />
}
