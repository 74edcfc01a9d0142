import type { Metadata } from 'next'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { Notice } from '@/components/ui/notice'
import { listAttachments } from '@/lib/attachments/queries'
import { descriptionLength } from '@/lib/complaints/filing/input'
import { currentGovernment, todayThere } from '../../government'
import { currentErrors, currentWords } from '../../words'
import { DiscardForm } from '../discard-form'
import { readDraft } from '../draft'
import { ForgetDevice } from '../forget-device'
import { backPath, stepWords } from '../steps'
import { stateOf } from '../story'
import { StoryForm } from './story-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).filing.story.name }
}

export default async function StoryPage({ searchParams }: PageProps<'/lapor/cerita'>) {
  const { dari, habis, galat, dihapus } = await searchParams
  const government = await currentGovernment()
  const today = await todayThere()
  const draft = await readDraft(government.id)
  const { content, actor } = draft.kind === 'open' ? draft : { content: {}, actor: null }
  const { filing } = await currentWords()
  // The browser is sent no more words than its form shows.
  const { story: words, photos, emergency, device, next } = filing
  const { values, errors } = stateOf(content, galat, today)
  const isLost = habis !== undefined && draft.kind !== 'open'
  return (
    <PublicPage government={government.name}>
      <PageHeading
        title={words.title}
        step={stepWords(filing.step, 'story')}
        back={backPath(dari, '/')}
      />
      {isLost && (
        <div className="mb-6">
          <Notice title={words.lost.title} tone="soon">
            <p>{words.lost.advice}</p>
          </Notice>
        </div>
      )}
      {dihapus !== undefined && draft.kind !== 'open' && (
        <div className="mb-6">
          <ForgetDevice />
          <Notice tone="ok">{filing.device.discarded}</Notice>
        </div>
      )}
      <StoryForm
        words={{ story: words, photos, emergency, device, next }}
        initial={{ values, errors: await currentErrors(errors) }}
        photos={actor ? await listAttachments(actor) : []}
        limit={descriptionLength.max}
        today={today}
      />
      {draft.kind === 'open' && (
        <div className="mt-4">
          <DiscardForm label={filing.device.discard} />
        </div>
      )}
    </PublicPage>
  )
}
