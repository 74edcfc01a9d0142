'use client'
import { Checkbox } from '@/components/ui/checkbox'
import { Form, useFormAction } from '@/components/ui/form'
import { TextField } from '@/components/ui/text-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { eraseAction } from '../actions'

interface Props {
  /** The password is asked for again where it is named. */
  words: { understood: string; submit: string; current: string | undefined }
}

export function EraseForm({ words }: Props) {
  const form = useFormAction(eraseAction)
  return (
    <Form form={form}>
      <Checkbox {...form.field('understood')} label={words.understood} />
      {words.current !== undefined && (
        <TextField
          {...form.field('current')}
          label={words.current}
          type="password"
          autoComplete="current-password"
        />
      )}
      <SubmitButton>{words.submit}</SubmitButton>
    </Form>
  )
}
