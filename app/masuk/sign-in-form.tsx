'use client'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'
import { signInAction } from './actions'

interface Props {
  /** Path to go on to after signing in; '' for one's own first page. */
  wanted: string
  words: Words['signIn']
}

export function SignInForm({ wanted, words }: Props) {
  const form = useFormAction(signInAction)
  return (
    <Form form={form}>
      <TextField
        {...form.field('email')}
        label={words.email}
        type="email"
        autoComplete="username"
      />
      <TextField
        {...form.field('password')}
        label={words.password}
        type="password"
        autoComplete="current-password"
      />
      <input type="hidden" name="kembali" value={wanted} />
      <SubmitButton>{words.submit}</SubmitButton>
    </Form>
  )
}
