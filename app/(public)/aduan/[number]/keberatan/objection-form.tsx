'use client'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'
import { objectAction } from './actions'

interface Props {
  number: string
  words: Words['square']['objection']
}

export function ObjectionForm({ number, words }: Props) {
  const form = useFormAction(objectAction)
  return (
    <Form form={form}>
      <input type="hidden" name="number" value={number} />
      <TextArea {...form.field('body')} label={words.body} limit={4000} />
      <p className="max-w-prose text-ink-soft">{words.contact}</p>
      <TextField {...form.field('name')} label={words.name} autoComplete="name" optional />
      <TextField
        {...form.field('phone')}
        label={words.phone}
        type="tel"
        autoComplete="tel"
        optional
      />
      <TextField
        {...form.field('email')}
        label={words.email}
        type="email"
        autoComplete="email"
        optional
      />
      <SubmitButton>{words.submit}</SubmitButton>
    </Form>
  )
}
