'use client'
import { Form, useFormAction } from '@/components/ui/form'
import { RadioCards } from '@/components/ui/radio-cards'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import type { Words } from '@/lib/words/words'
import { rateAction } from './actions'

interface Props {
  words: Words['rating']
  token: string
  score: number | null
}

export function RatingForm({ words, token, score }: Props) {
  const given = score === null ? {} : { score: String(score) }
  const form = useFormAction(rateAction, { errors: {}, values: given })
  const { one, two, three, four, five } = words.scores
  const choices = [one, two, three, four, five].map((label, index) => ({
    value: String(index + 1),
    label,
  }))
  return (
    <Form form={form}>
      <input type="hidden" name="token" value={token} />
      <RadioCards {...form.field('score')} label={words.score} choices={choices} />
      <TextArea
        {...form.field('reason')}
        label={words.reason}
        hint={words.reasonHint}
        rows={3}
        optional
      />
      <SubmitButton>{words.submit}</SubmitButton>
    </Form>
  )
}
