'use client'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { discardAction } from './actions'
import { forgetKept } from './device'

/** One tap takes the draft away, here and on the server. */
export function DiscardForm({ label }: { label: string }) {
  return (
    <div onSubmitCapture={forgetKept}>
      <Form form={useFormAction(discardAction)}>
        <SubmitButton kind="quiet">{label}</SubmitButton>
      </Form>
    </div>
  )
}
