'use client'
import { Checkbox } from '@/components/ui/checkbox'
import { fill } from '@/lib/words/fill'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'
import { signInAction } from './actions'

interface Props {
  /** Path to go on to after signing in; '' for one's own first page. */
  wanted: string
  words: Words['signIn']
  /** Days for which a phone of one's own may stay signed in; 0 where that is not offered. */
  trustedDays: number
}

export function SignInForm({ wanted, words, trustedDays }: Props) {
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
      {trustedDays > 0 && (
        <Checkbox
          {...form.field('trusted')}
          label={words.trusted}
          hint={fill(words.trustedHint, { days: trustedDays.toString() })}
        />
      )}
      <input type="hidden" name="kembali" value={wanted} />
      <SubmitButton>{words.submit}</SubmitButton>
    </Form>
  )
}
