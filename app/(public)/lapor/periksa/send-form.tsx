'use client'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { sendAction } from '../actions'

/** @param draft names what is sent, so that sending it twice is sending it once */
export function SendForm({ draft }: { draft: string }) {
  return (
    <Form form={useFormAction(sendAction)}>
      <input type="hidden" name="draft" value={draft} />
      <SubmitButton>Kirim aduan</SubmitButton>
    </Form>
  )
}
