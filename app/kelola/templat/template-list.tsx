'use client'
import { FileText } from 'lucide-react'
import type { ReferenceChoices } from '@/components/desk/reference-choices'
import { EmptyState } from '@/components/ui/empty-state'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import type { Option } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import type { TemplateView } from '@/lib/complaints/case/template-queries'

interface Props {
  templates: readonly TemplateView[]
  choices: ReferenceChoices
  retire: FormAction
}

/** Every template that one keeps, with what it is for. */
export function TemplateList({ templates, choices, retire }: Props) {
  if (templates.length === 0) {
    return (
      <EmptyState icon={<FileText />} title="Belum ada templat">
        Tulis teks yang sering dipakai di samping ini. Ia lalu muncul di formulir Jawab.
      </EmptyState>
    )
  }
  return (
    <ul className="divide-y divide-line">
      {templates.map(({ id, title, body, agencyCode, categoryCodes }) => (
        <li key={id} className="space-y-2 py-4 first:pt-0">
          <h2 className="text-lg">{title}</h2>
          <p className="text-sm text-ink-soft">
            {agencyCode ? nameIn(choices.own, agencyCode) : 'Semua instansi'},{' '}
            {categoryCodes.length > 0
              ? categoryCodes.map((code) => nameIn(choices.categories, code)).join(', ')
              : 'semua kategori'}
          </p>
          <p className="max-w-prose whitespace-pre-line">{body}</p>
          <Retire id={id} title={title} action={retire} />
        </li>
      ))}
    </ul>
  )
}

function nameIn(options: readonly Option[], code: string): string {
  return options.find(({ value }) => value === code)?.label ?? code
}

function Retire({ id, title, action }: { id: string; title: string; action: FormAction }) {
  const form = useFormAction(action)
  return (
    <Form form={form}>
      <input type="hidden" name="template" value={id} />
      <SubmitButton kind="quiet">{`Hapus “${title}”`}</SubmitButton>
    </Form>
  )
}
