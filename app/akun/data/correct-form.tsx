'use client'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { correctAction } from './actions'

interface Props {
  words: { name: string; phone: string; save: string }
  known: { name: string; phone: string }
}

export function CorrectForm({ words, known }: Props) {
  const form = useFormAction(correctAction, { errors: {}, values: known })
  return (
    <Form form={form}>
      <TextField {...form.field('name')} label={words.name} autoComplete="name" optional />
      <TextField
        {...form.field('phone')}
        label={words.phone}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        optional
      />
      <SubmitButton kind="secondary">{words.save}</SubmitButton>
    </Form>
  )
}
