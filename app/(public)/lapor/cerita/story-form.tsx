'use client'
import { PhotoField } from '@/components/complaints/photo-field'
import { DateField } from '@/components/ui/date-field'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import type { FormState } from '@/lib/kernel/form-state'
import type { PhotoView } from '@/lib/attachments/queries'
import { saveStoryAction } from '../actions'

/** As long as no script runs, photos that were picked and not yet uploaded come along. */
const storyPath = '/api/uploads?lanjut=1'

interface Props {
  initial: FormState
  /** Already uploaded. */
  photos: readonly PhotoView[]
  limit: number
  /** 'YYYY-MM-DD' in the government's zone. */
  today: string
}

export function StoryForm({ initial, photos, limit, today }: Props) {
  const form = useFormAction(saveStoryAction, initial)
  return (
    <Form form={form}>
      <TextArea
        {...form.field('description')}
        label="Apa yang terjadi?"
        hint="Apa masalahnya, sejak kapan, siapa yang terkena. Pakai kata-kata Anda sendiri."
        rows={7}
        limit={limit}
      />
      <PhotoField {...form.field('photos')} photos={photos} />
      <DateField {...form.field('occurredOn')} label="Kapan terjadi?" max={today} optional />
      <SubmitButton withoutScript={storyPath}>Lanjut</SubmitButton>
    </Form>
  )
}
