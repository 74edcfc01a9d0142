'use client'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { signOutAction } from './actions'

/** The list for the field that the service worker keeps goes with the session. */
async function forgetField(): Promise<void> {
  if ('caches' in window) await caches.delete('kesah-lapangan')
}

export function SignOutForm() {
  const form = useFormAction(signOutAction)
  return (
    <div onSubmit={() => void forgetField()}>
      <Form form={form}>
        <SubmitButton kind="quiet">Keluar</SubmitButton>
      </Form>
    </div>
  )
}
