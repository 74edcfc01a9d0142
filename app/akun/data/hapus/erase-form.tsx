'use client'
import { Checkbox } from '@/components/ui/checkbox'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { CurrentPassword } from '../../current-password'
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
      <CurrentPassword {...form.field('current')} label={words.current} />
      <SubmitButton>{words.submit}</SubmitButton>
    </Form>
  )
}
