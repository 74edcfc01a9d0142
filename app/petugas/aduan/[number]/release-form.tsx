'use client'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'

interface Props {
  action: FormAction
  number: string
  photo: string
  /** Which of the photos, counted from one. */
  nth: number
  to: 'agency' | 'public'
}

const verbs = { agency: 'Perlihatkan ke OPD', public: 'Perlihatkan ke umum' } as const

/** One photo, to one circle of people. */
export function ReleaseForm({ action, number, photo, nth, to }: Props) {
  const form = useFormAction(action)
  return (
    <Form form={form}>
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="photo" value={photo} />
      <input type="hidden" name="to" value={to} />
      <SubmitButton kind="secondary">
        {verbs[to]} <span className="sr-only">foto {nth}</span>
      </SubmitButton>
    </Form>
  )
}
