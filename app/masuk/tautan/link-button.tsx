'use client'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'

interface Props {
  action: FormAction
  token: string
  label: string
}

/** The button behind a link from a mail: fetching the page does nothing, pressing it does. */
export function LinkButton({ action, token, label }: Props) {
  return (
    <Form form={useFormAction(action)}>
      <input type="hidden" name="token" value={token} />
      <SubmitButton>{label}</SubmitButton>
    </Form>
  )
}
