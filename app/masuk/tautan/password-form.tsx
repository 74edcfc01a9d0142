'use client'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'

interface Props {
  action: FormAction
  token: string
  words: Pick<Words['account']['reset'], 'password' | 'passwordHint' | 'confirm'>
}

/** A password for whoever holds a link: instead of a lost one, or as the first. */
export function PasswordForm({ action, token, words }: Props) {
  const form = useFormAction(action)
  return (
    <Form form={form}>
      <input type="hidden" name="token" value={token} />
      <TextField
        {...form.field('password')}
        label={words.password}
        hint={words.passwordHint}
        type="password"
        autoComplete="new-password"
      />
      <SubmitButton>{words.confirm}</SubmitButton>
    </Form>
  )
}
