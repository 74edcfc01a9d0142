'use client'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'
import { joinAction } from './actions'

interface Props {
  number: string
  words: Words['similar']['join']
}

export function JoinForm({ number, words }: Props) {
  const form = useFormAction(joinAction)
  return (
    <Form form={form}>
      <input type="hidden" name="number" value={number} />
      <TextField
        {...form.field('phone')}
        label={words.phone}
        type="tel"
        autoComplete="tel"
        inputMode="tel"
        optional
      />
      <TextField
        {...form.field('email')}
        label={words.email}
        hint={words.contactHint}
        type="email"
        autoComplete="email"
        inputMode="email"
        optional
      />
      <SubmitButton>{words.submit}</SubmitButton>
    </Form>
  )
}
