'use client'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { signOutAction } from './actions'

export function SignOutForm() {
  return (
    <Form form={useFormAction(signOutAction)}>
      <SubmitButton kind="quiet">Keluar</SubmitButton>
    </Form>
  )
}
