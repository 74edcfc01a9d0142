'use client'
import type { ReferenceChoices } from '@/components/desk/reference-choices'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'

interface Props {
  action: FormAction
  choices: ReferenceChoices
  /** Whoever keeps those of his own agency alone is not asked of which they are. */
  ofAgency: boolean
}

export function TemplateForm({ action, choices, ofAgency }: Props) {
  const form = useFormAction(action)
  return (
    <section aria-labelledby="templat-baru">
      <h2 id="templat-baru" className="mb-2 text-lg">
        Templat baru
      </h2>
      <Form form={form}>
        <TextField {...form.field('title')} label="Judul" hint="Misalnya: Lampu jalan diganti" />
        <TextArea {...form.field('body')} label="Isi" rows={6} />
        {!ofAgency && (
          <Select
            {...form.field('agency')}
            label="Untuk instansi"
            placeholder="Semua instansi"
            options={choices.own}
          />
        )}
        <Select
          {...form.field('category')}
          label="Untuk kategori"
          placeholder="Semua kategori"
          options={choices.categories}
        />
        <SubmitButton>Simpan templat</SubmitButton>
      </Form>
    </section>
  )
}
