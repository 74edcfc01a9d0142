'use client'
import { PrivacyChoice } from './privacy-choice'
import { Checkbox } from '@/components/ui/checkbox'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'
import { saveContactAction } from '../actions'
import { draftField } from '../draft-field'

interface Props {
  words: Pick<Words['filing'], 'contact' | 'next'>
  typed: Record<string, string>
  /** Names the draft that is shown. */
  draft: string
  /** About officials: never public, so that nothing is asked. */
  isOversight: boolean
}

export function ContactForm({ words, typed, draft, isOversight }: Props) {
  const { contact } = words
  const form = useFormAction(saveContactAction, { errors: {}, values: typed })
  return (
    <Form form={form}>
      <input type="hidden" name={draftField} value={draft} />
      {/* By style alone, so that it also works without scripts: the anonymous need no fields. */}
      <div className="group space-y-6">
        <PrivacyChoice {...form.field('privacy')} words={contact} />
        <div className="space-y-6 group-has-[[value=anonymous]:checked]:hidden">
          <TextField
            {...form.field('name')}
            label={contact.ownName}
            hint={contact.nameHint}
            autoComplete="name"
          />
          <TextField
            {...form.field('phone')}
            label={contact.phone}
            hint={contact.phoneHint}
            type="tel"
            autoComplete="tel"
            inputMode="tel"
          />
          <TextField
            {...form.field('email')}
            label={contact.email}
            hint={contact.emailHint}
            type="email"
            autoComplete="email"
            inputMode="email"
          />
        </div>
      </div>
      {isOversight ? (
        <p className="max-w-prose">{contact.overseen}</p>
      ) : (
        <Checkbox
          {...form.field('hideContent')}
          label={contact.hideContent}
          hint={contact.hideContentHint}
        />
      )}
      <SubmitButton>{words.next}</SubmitButton>
    </Form>
  )
}
