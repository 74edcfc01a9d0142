'use client'
import { ChevronRight } from 'lucide-react'
import { DeskField } from '@/components/complaints/desk-field'
import type { DeskFormSpec } from '@/components/complaints/desk-forms'
import { type ActionForm, Form, type FormAction, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'

interface Props {
  action: FormAction
  /** Code of the step: the form is found by it. */
  step: string
  /** The verb, on the fold and on the button. */
  verb: string
  number: string
  spec: DeskFormSpec
  /** What one most likely does next: unfolded, with the primary button. */
  first: boolean
}

/** One thing that can be done to a complaint. It unfolds in place, with and without JavaScript. */
export function DeskForm({ action, step, verb, number, spec, first }: Props) {
  const { lead, fields, values = {}, fixed = {} } = spec
  const form = useFormAction(action, { errors: {}, values })
  const answered = Object.keys(form.state.errors).length > 0 || form.state.notice !== undefined
  const contents = (
    <Form form={form}>
      <p className="text-ink-soft">{lead}</p>
      <input type="hidden" name="number" value={number} />
      {Object.entries(fixed).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Fields form={form} spec={spec} />
      <SubmitButton kind={first ? 'primary' : 'secondary'}>{verb}</SubmitButton>
    </Form>
  )
  const id = `langkah-${step}`
  if (fields.length === 0) {
    return (
      <div id={id} className="p-3">
        {contents}
      </div>
    )
  }
  return (
    <details id={id} open={first || answered} className="group/action">
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-soft px-3 font-semibold text-sea hover:bg-sea-soft desk:min-h-10 [&::-webkit-details-marker]:hidden">
        <ChevronRight className="size-5 shrink-0 group-open/action:rotate-90" />
        {verb}
      </summary>
      <div className="px-3 pt-1 pb-4">{contents}</div>
    </details>
  )
}

function Fields({ form, spec }: { form: ActionForm; spec: DeskFormSpec }) {
  const shown = spec.fields.filter(({ folded }) => !folded)
  const folded = spec.fields.filter((field) => field.folded)
  const faulty = folded.some(({ name }) => form.state.errors[name])
  return (
    <>
      {shown.map((field) => (
        <DeskField key={field.name} spec={field} wiring={form.field(field.name)} />
      ))}
      {folded.length > 0 && (
        <details open={faulty}>
          <summary className="inline-flex min-h-11 items-center text-sea underline underline-offset-4 desk:min-h-9">
            Ubah {folded.map(({ label }) => label.toLowerCase()).join(', ')}
          </summary>
          <div className="space-y-4 pt-2">
            {folded.map((field) => (
              <DeskField key={field.name} spec={field} wiring={form.field(field.name)} />
            ))}
          </div>
        </details>
      )}
    </>
  )
}
