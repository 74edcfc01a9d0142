'use client'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'
import { trackAction } from './actions'

interface Props {
  number: string
  words: Words['following']['track']
}

export function TrackForm({ number, words }: Props) {
  const form = useFormAction(trackAction, { errors: {}, values: { number } })
  return (
    <Form form={form}>
      <TextField
        {...form.field('number')}
        label={words.number}
        hint={words.numberHint}
        autoComplete="off"
        code
      />
      <TextField
        {...form.field('code')}
        label={words.code}
        hint={words.codeHint}
        autoComplete="off"
        code
      />
      <SubmitButton>{words.submit}</SubmitButton>
    </Form>
  )
}
