import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { Notice } from '@/components/ui/notice'
import { refusedFiles } from '@/app/refused-files'
import type { FormState } from '@/lib/kernel/form-state'
import { listAttachments } from '@/lib/attachments/queries'
import { descriptionLength } from '@/lib/complaints/filing/input'
import { currentGovernment, todayThere } from '../../government'
import { currentErrors, currentWords } from '../../words'
import { DiscardForm } from '../discard-form'
import { type DraftState, readDraft } from '../draft'
import { ForgetDevice } from '../forget-device'
import { backPath, stepWords } from '../steps'
import { stateOf } from '../story'
import { StoryForm } from './story-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).filing.story.name }
}

export default async function StoryPage({ searchParams }: PageProps<'/lapor/cerita'>) {
  const { dari, habis, galat, berkas, dihapus } = await searchParams
  const government = await currentGovernment()
  const today = await todayThere()
  const draft = await readDraft(government.id)
  const { content, draftId, photos: sent } = await shownOf(draft)
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
        draft={draftId}
        words={{ story: words, photos, emergency, device, next }}
        initial={{
          values,
          errors: { ...(await currentErrors(errors)), ...(await ofPhotos(berkas)) },
        }}
        photos={sent}
        limit={descriptionLength.max}
        today={today}
      />
      {draft.kind === 'open' && (
        <div className="mt-4">
          <DiscardForm draft={draftId} label={filing.device.discard} />
        </div>
      )}
    </PublicPage>
  )
}

/** What the form shows: the draft under way, or a new one, which begins with its first sending. */
async function shownOf(draft: DraftState) {
  if (draft.kind !== 'open') return { content: {}, draftId: randomUUID(), photos: [] }
  const { actor, content } = draft
  return { content, draftId: actor.draftId, photos: await listAttachments(actor) }
}

async function ofPhotos(berkas: string | string[] | undefined): Promise<FormState['errors']> {
  const photos = await refusedFiles({ berkas })
  return photos === undefined ? {} : { photos }
}
