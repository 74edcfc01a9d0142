'use client'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'
import { CurrentPassword } from '../current-password'
import { changePasswordAction } from './actions'

interface Props {
  words: Pick<Words['account']['security'], 'password' | 'passwordHint' | 'save'> & {
    /** Where there is one already, which then has to be known. */
    current: string | undefined
  }
}

export function PasswordForm({ words }: Props) {
  const form = useFormAction(changePasswordAction)
  return (
    <Form form={form}>
      <CurrentPassword {...form.field('current')} label={words.current} />
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
