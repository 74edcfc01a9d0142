'use client'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'

interface Props {
  action: FormAction
  id: string
  title: string
}

export function WithdrawForm({ action, id, title }: Props) {
  const form = useFormAction(action)
  return (
    <Form form={form}>
      <input type="hidden" name="id" value={id} />
      <SubmitButton kind="quiet">
        Tarik <span className="sr-only">{title}</span>
      </SubmitButton>
    </Form>
  )
}
