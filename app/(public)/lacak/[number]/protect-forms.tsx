'use client'
import { Form, useFormAction } from '@/components/ui/form'
import { RadioCards, type RadioChoice } from '@/components/ui/radio-cards'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Privacy } from '@/lib/complaints/rules/lifecycle'
import { protectAction } from './actions'

interface Protected {
  number: string
  hideContent: boolean
  /** On the button. */
  submit: string
}

interface PersonProps extends Protected {
  label: string
  choices: readonly RadioChoice[]
}

export function ProtectPersonForm({ number, hideContent, label, choices, submit }: PersonProps) {
  const form = useFormAction(protectAction)
  return (
    <Form form={form}>
      <input type="hidden" name="number" value={number} />
      {hideContent && <input type="hidden" name="hideContent" value="on" />}
      <RadioCards {...form.field('privacy')} label={label} choices={choices} />
      <SubmitButton kind="secondary">{submit}</SubmitButton>
    </Form>
  )
}

interface ContentProps extends Omit<Protected, 'hideContent'> {
  privacy: Privacy
  means: string
}

export function HideContentForm({ number, privacy, means, submit }: ContentProps) {
  return (
    <Form form={useFormAction(protectAction)}>
      <p>{means}</p>
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="privacy" value={privacy} />
      <input type="hidden" name="hideContent" value="on" />
      <SubmitButton kind="secondary">{submit}</SubmitButton>
    </Form>
  )
}
