'use client'
import { DateField } from '@/components/ui/date-field'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { saveStoryAction } from '../actions'

interface Props {
  typed: Record<string, string>
  limit: number
  /** 'YYYY-MM-DD' in the government's zone. */
  today: string
}

export function StoryForm({ typed, limit, today }: Props) {
  const form = useFormAction(saveStoryAction, { errors: {}, values: typed })
  return (
    <Form form={form}>
      <TextArea
        {...form.field('description')}
        label="Apa yang terjadi?"
        hint="Apa masalahnya, sejak kapan, siapa yang terkena. Pakai kata-kata Anda sendiri."
        rows={7}
        limit={limit}
      />
      <DateField {...form.field('occurredOn')} label="Kapan terjadi?" max={today} optional />
      <SubmitButton>Lanjut</SubmitButton>
    </Form>
  )
}
