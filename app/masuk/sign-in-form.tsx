'use client'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { signInAction } from './actions'

/** @param wanted path to go on to after signing in; '' for one's own first page */
export function SignInForm({ wanted }: { wanted: string }) {
  const form = useFormAction(signInAction)
  return (
    <Form form={form}>
      <TextField {...form.field('email')} label="Surel" type="email" autoComplete="username" />
      <TextField
        {...form.field('password')}
        label="Kata sandi"
        type="password"
        autoComplete="current-password"
      />
      <input type="hidden" name="kembali" value={wanted} />
      <SubmitButton>Masuk</SubmitButton>
    </Form>
  )
}
