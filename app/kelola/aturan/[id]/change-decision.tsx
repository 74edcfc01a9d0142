'use client'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'

interface Props {
  id: string
  publish: FormAction
  discard: FormAction
}

export function ChangeDecision({ id, publish, discard }: Props) {
  const publishing = useFormAction(publish)
  const discarding = useFormAction(discard)
  return (
    <div className="flex flex-wrap gap-3">
      <Form form={publishing}>
        <input type="hidden" name="change" value={id} />
        <SubmitButton>Terbitkan</SubmitButton>
      </Form>
      <Form form={discarding}>
        <input type="hidden" name="change" value={id} />
        <SubmitButton kind="quiet">Buang draf</SubmitButton>
      </Form>
    </div>
  )
}
