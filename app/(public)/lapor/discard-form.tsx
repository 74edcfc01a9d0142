'use client'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { discardAction } from './actions'
import { forgetKept } from './device'
import { draftField } from './draft-field'

/** One tap takes the draft away, here and on the server. */
export function DiscardForm({ draft, label }: { draft: string; label: string }) {
  return (
    <div onSubmitCapture={forgetKept}>
      <Form form={useFormAction(discardAction)}>
        <input type="hidden" name={draftField} value={draft} />
        <SubmitButton kind="quiet">{label}</SubmitButton>
      </Form>
    </div>
  )
}
