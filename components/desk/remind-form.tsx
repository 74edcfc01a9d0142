'use client'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'

interface Props {
  agency: string
  name: string
  action: FormAction
  verb: string
}

const words = 'Mohon aduan yang sudah lewat tenggat segera ditanggapi. Warga menunggu.'

/** Asks an agency to move: one tap unfolds it, the next one sends what stands there. */
export function RemindForm({ agency, name, action, verb }: Props) {
  const form = useFormAction(action, { errors: {}, values: { reason: words } })
  const isAnswered = Object.keys(form.state.errors).length > 0
  return (
    <details open={isAnswered}>
      <summary className="inline-flex min-h-11 items-center font-semibold text-sea desk:min-h-9">
        {verb}
        <span className="sr-only"> {name}</span>
      </summary>
      <div className="max-w-column pb-2">
        <Form form={form}>
          <input type="hidden" name="agency" value={agency} />
          <TextArea {...form.field('reason')} label="Isi pengingat" rows={3} />
          <SubmitButton kind="secondary">{`${verb} ${name}`}</SubmitButton>
        </Form>
      </div>
    </details>
  )
}
