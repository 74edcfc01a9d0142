'use client'
import { PhotoField } from './photo-field'
import { DateField } from '@/components/ui/date-field'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import type { FormState } from '@/lib/kernel/form-state'
import type { PhotoView } from '@/lib/attachments/queries'
import type { Words } from '@/lib/words/words'
import { saveStoryAction } from '../actions'
import { DeviceDraft } from '../device-draft'
import { draftField } from '../draft-field'
import { EmergencyWatch } from './emergency-watch'

/** As long as no script runs, photos that were picked and not yet uploaded come along. */
const storyPath = '/api/uploads?lanjut=1'

interface Props {
  words: Pick<Words['filing'], 'story' | 'photos' | 'emergency' | 'device' | 'next'>
  initial: FormState
  /** Names the draft that is shown, or the one that this form begins. */
  draft: string
  /** Already uploaded. */
  photos: readonly PhotoView[]
  limit: number
  /** 'YYYY-MM-DD' in the government's zone. */
  today: string
}

export function StoryForm({ words, initial, draft, photos, limit, today }: Props) {
  const form = useFormAction(saveStoryAction, initial)
  return (
    <Form form={form}>
      <input type="hidden" name={draftField} value={draft} />
      <TextArea
        {...form.field('description')}
        label={words.story.description}
        hint={words.story.descriptionHint}
        rows={7}
        limit={limit}
      />
      <EmergencyWatch words={words.emergency} watches={form.idOf('description')} />
      <PhotoField
        {...form.field('photos')}
        words={{ ...words.photos, next: words.next }}
        draft={draft}
        photos={photos}
      />
      <DateField
        {...form.field('occurredOn')}
        label={words.story.occurredOn}
        max={today}
        optional
      />
      <DeviceDraft words={words.device} fields={['description', 'occurredOn']} />
      <SubmitButton withoutScript={storyPath}>
        {form.state.errors[''] ? words.device.now : words.next}
      </SubmitButton>
    </Form>
  )
}
