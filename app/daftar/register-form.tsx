'use client'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'
import { registerAction } from './actions'

export function RegisterForm({ words }: { words: Words['account']['register'] }) {
  const form = useFormAction(registerAction)
  return (
    <Form form={form}>
      <TextField {...form.field('name')} label={words.name} autoComplete="name" optional />
      <TextField
        {...form.field('email')}
        label={words.email}
        hint={words.emailHint}
        type="email"
        inputMode="email"
        autoComplete="email"
      />
      <TextField
        {...form.field('password')}
        label={words.password}
        hint={words.passwordHint}
        type="password"
        autoComplete="new-password"
        optional
      />
      <SubmitButton>{words.submit}</SubmitButton>
    </Form>
  )
}
