'use client'
import { type ActionForm, Form, type FormAction, useFormAction } from '@/components/ui/form'
import { type Option, Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { areaFields, categoryFields } from '@/lib/agencies/input'
import type { Choices } from './choices'
import { MomentField } from './moment-field'

interface Props {
  action: FormAction
  choices: Choices
  /** 'WIB': by which clock the times are typed. */
  zone: string
}

export function AnnouncementForm({ action, choices, zone }: Props) {
  const form = useFormAction(action)
  return (
    <section aria-labelledby="tambah">
      <h2 id="tambah" className="mb-2 text-lg">
        Tambah pemberitahuan
      </h2>
      <Form form={form}>
        <TextField {...form.field('title')} label="Judul" hint="Misalnya: Air padam di Sei Panas" />
        <TextArea
          {...form.field('body')}
          label="Isi"
          hint="Apa yang terganggu, mengapa, dan apa yang dapat dilakukan warga."
          rows={4}
        />
        <MomentField {...form.field('startsAt')} label={`Mulai (${zone})`} />
        <MomentField {...form.field('endsAt')} label={`Selesai (${zone})`} />
        <Select
          {...form.field('agency')}
          label="Yang mengerjakan"
          optional
          options={choices.agencies}
        />
        <Several
          form={form}
          label="Wilayah"
          all="Seluruh kota"
          names={areaFields}
          options={choices.areas}
        />
        <Several
          form={form}
          label="Jenis masalah"
          all="Semua jenis"
          names={categoryFields}
          options={choices.categories}
        />
        <SubmitButton>Simpan pemberitahuan</SubmitButton>
      </Form>
    </section>
  )
}

interface SeveralProps {
  form: ActionForm
  label: string
  /** What it means when nothing is chosen. */
  all: string
  names: readonly string[]
  options: readonly Option[]
}

/** One choice, and further ones folded away: most announcements need but one. */
function Several({ form, label, all, names, options }: SeveralProps) {
  const [first, ...further] = names.map((name, index) => (
    <Select
      key={name}
      {...form.field(name)}
      label={index === 0 ? label : `${label} ${index + 1}`}
      placeholder={index === 0 ? all : 'Tidak ada lagi'}
      optional={index > 0}
      options={options}
    />
  ))
  const isUsed = names.slice(1).some((name) => form.state.values[name] ?? form.state.errors[name])
  return (
    <div className="space-y-2">
      {first}
      <details open={isUsed}>
        <summary className="inline-flex min-h-11 items-center text-sea underline underline-offset-4 desk:min-h-9">
          Tambah {label.toLowerCase()}
        </summary>
        <div className="space-y-4 pt-2">{further}</div>
      </details>
    </div>
  )
}
