'use client'
import { CurrentPassword } from '@/app/akun/current-password'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'

interface Props {
  action: FormAction
  /** The password is asked for again where it is named. */
  words: { email: string; submit: string; current?: string | undefined }
  hint?: string
}

/** Asks for an address that a link goes to. */
export function MailboxForm({ action, words, hint }: Props) {
  const form = useFormAction(action)
  return (
    <Form form={form}>
      <TextField
        {...form.field('email')}
        label={words.email}
        hint={hint}
        type="email"
        inputMode="email"
        autoComplete="email"
      />
      <CurrentPassword {...form.field('current')} label={words.current} />
      <SubmitButton>{words.submit}</SubmitButton>
    </Form>
  )
}
