'use client'
import { signOutAction } from '@/app/masuk/actions'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'

export function CitizenSignOutForm({ label }: { label: string }) {
  return (
    <Form form={useFormAction(signOutAction)}>
      <SubmitButton kind="quiet">{label}</SubmitButton>
    </Form>
  )
}
