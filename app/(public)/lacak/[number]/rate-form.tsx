'use client'
import { Fold } from '@/components/ui/fold'
import { Form, useFormAction } from '@/components/ui/form'
import { RadioCards } from '@/components/ui/radio-cards'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import type { Words } from '@/lib/words/words'
import { rateAction } from './actions'

interface Props {
  number: string
  /** Given already, if it was. */
  score: number | null
  words: { rating: Words['rating']; why: string }
}

export function RateForm({ number, score, words }: Props) {
  const values: Record<string, string> = score === null ? {} : { score: String(score) }
  const form = useFormAction(rateAction, { errors: {}, values })
  const { rating, why } = words
  const choices = Object.values(rating.scores).map((label, index) => ({
    value: String(index + 1),
    label,
  }))
  return (
    <Form form={form}>
      <input type="hidden" name="number" value={number} />
      <RadioCards {...form.field('score')} label={rating.score} choices={choices} />
      <Fold title={why}>
        <TextArea
          {...form.field('reason')}
          label={rating.reason}
          hint={rating.reasonHint}
          rows={3}
          optional
        />
      </Fold>
      <SubmitButton kind="secondary">{rating.submit}</SubmitButton>
    </Form>
  )
}
