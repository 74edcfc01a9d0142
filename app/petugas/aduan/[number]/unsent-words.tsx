'use client'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'

interface Props {
  number: string
  action: string
  verb: string
  /** What was written. */
  text: string
  discard: FormAction
}

/** What was begun for a step that is not open any more: to be read, copied, or thrown away. */
export function UnsentWords({ number, action, verb, text, discard }: Props) {
  const form = useFormAction(discard)
  return (
    <div className="space-y-2 rounded-soft border-2 border-dashed border-held bg-held-soft p-3">
      <p className="font-semibold text-held">Draf yang belum terkirim: {verb}</p>
      <p className="whitespace-pre-line">{text}</p>
      <Form form={form}>
        <input type="hidden" name="number" value={number} />
        <input type="hidden" name="action" value={action} />
        <SubmitButton kind="quiet">Buang draf</SubmitButton>
      </Form>
    </div>
  )
}
