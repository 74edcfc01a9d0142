'use client'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'
import { changePasswordAction } from './actions'

interface Props {
  words: Pick<Words['account']['security'], 'current' | 'password' | 'passwordHint' | 'save'>
  /** Whether there is one already, which then has to be known. */
  hasPassword: boolean
}

export function PasswordForm({ words, hasPassword }: Props) {
  const form = useFormAction(changePasswordAction)
  return (
    <Form form={form}>
      {hasPassword && (
        <TextField
          {...form.field('current')}
          label={words.current}
          type="password"
          autoComplete="current-password"
        />
      )}
      <TextField
        {...form.field('password')}
        label={words.password}
        hint={words.passwordHint}
        type="password"
        autoComplete="new-password"
      />
      <SubmitButton>{words.save}</SubmitButton>
    </Form>
  )
}
