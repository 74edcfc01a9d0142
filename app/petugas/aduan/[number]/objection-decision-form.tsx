'use client'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'

interface Props {
  action: FormAction
  number: string
  objection: string
}

/** The decision on one objection; upheld, the public version is gone in the same moment. */
export function ObjectionDecisionForm({ action, number, objection }: Props) {
  const form = useFormAction(action)
  return (
    <Form form={form}>
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="objection" value={objection} />
      <TextArea
        {...form.field('reason')}
        label="Alasan keputusan"
        hint="Wajib bila dikabulkan: pelapor membacanya."
        rows={3}
      />
      <div className="flex flex-wrap gap-2">
        <SubmitButton kind="secondary" name="upheld" value="on">
          Kabulkan dan turunkan
        </SubmitButton>
        <SubmitButton kind="quiet" name="upheld" value="no">
          Tolak keberatan
        </SubmitButton>
      </div>
    </Form>
  )
}
