'use client'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'
import { acceptInvitationAction } from './actions'

interface Props {
  token: string
  words: Words['account']['invite']
}

export function InvitationForm({ token, words }: Props) {
  const form = useFormAction(acceptInvitationAction)
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
