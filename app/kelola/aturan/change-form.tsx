'use client'
import { DeskField } from '@/components/desk/desk-field'
import { changeFields, changeTitles, commonFields } from '@/components/desk/change-forms'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ChangeKind } from '@/lib/agencies/rules/changes'

/** Drafts a change of one kind; what it would do is seen before it is published. */
export function ChangeForm({ kind, action }: { kind: ChangeKind; action: FormAction }) {
  const form = useFormAction(action)
  const isOpen = Object.keys(form.state.errors).length > 0
  return (
    <details open={isOpen} className="group/change">
      <summary className="flex min-h-11 items-center font-semibold text-sea desk:min-h-10">
        {changeTitles[kind]}
      </summary>
      <Form form={form}>
        <input type="hidden" name="kind" value={kind} />
        {[...changeFields[kind], ...commonFields].map((field) => (
          <DeskField
            key={field.name}
            spec={field}
            wire={(name) => ({ ...form.field(name), id: `${kind}-${name}` })}
          />
        ))}
        <SubmitButton>Lihat pengaruhnya</SubmitButton>
      </Form>
    </details>
  )
}
