'use client'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { endAllSessionsAction } from './actions'

export function EndAllForm({ label }: { label: string }) {
  return (
    <Form form={useFormAction(endAllSessionsAction)}>
      <SubmitButton kind="secondary">{label}</SubmitButton>
    </Form>
  )
}
