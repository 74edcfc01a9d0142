'use client'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { setMailNoticesAction } from './actions'

interface Props {
  label: string
  /** What the button asks for. */
  wanted: 'yes' | 'no'
}

export function MailForm({ label, wanted }: Props) {
  return (
    <Form form={useFormAction(setMailNoticesAction)}>
      <input type="hidden" name="wanted" value={wanted} />
      <SubmitButton kind="secondary">{label}</SubmitButton>
    </Form>
  )
}
