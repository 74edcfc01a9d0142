'use client'
import { Checkbox } from '@/components/ui/checkbox'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { eraseAction } from '../actions'

export function EraseForm({ words }: { words: { understood: string; submit: string } }) {
  const form = useFormAction(eraseAction)
  return (
    <Form form={form}>
      <Checkbox {...form.field('understood')} label={words.understood} />
      <SubmitButton>{words.submit}</SubmitButton>
    </Form>
  )
}
