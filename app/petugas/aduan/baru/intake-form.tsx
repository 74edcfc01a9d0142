'use client'
import { Checkbox } from '@/components/ui/checkbox'
import { DateField } from '@/components/ui/date-field'
import { Field, lineClass, wire } from '@/components/ui/field'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { RadioCards } from '@/components/ui/radio-cards'
import { Select, type Option } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { channelWords } from '@/lib/complaints/rules/labels'

interface Props {
  action: FormAction
  /** Sent twice, it is one complaint. */
  submission: string
  /** Now, on the wall there. */
  receivedAt: string
  categories: readonly Option[]
  areas: readonly Option[]
}

const channels = Object.entries(channelWords).map(([value, label]) => ({ value, label }))

const privacies = [
  { value: 'named', label: 'Nama boleh diketahui petugas yang menangani' },
  { value: 'confidential', label: 'Rahasia: nama disembunyikan dari petugas' },
  { value: 'anonymous', label: 'Anonim: nama dan kontak tidak disimpan' },
]

/** A complaint told at the counter or on the phone, on one page, in the order in which people tell it. */
export function IntakeForm({ action, submission, receivedAt, categories, areas }: Props) {
  const values = { submission, receivedAt, channel: 'counter', privacy: 'named' }
  const form = useFormAction(action, { errors: {}, values })
  return (
    <Form form={form}>
      <input type="hidden" name="submission" value={form.state.values['submission']} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select {...form.field('channel')} label="Datang lewat" options={channels} />
        <TextField
          {...form.field('sp4n')}
          label="Nomor pelacakan SP4N"
          hint="Hanya untuk aduan dari SP4N-LAPOR!. Jawabannya disalin kembali ke sana."
          optional
        />
        <ReceivedAt {...form.field('receivedAt')} />
      </div>
      <TextArea
        {...form.field('description')}
        label="Apa yang terjadi?"
        hint="Dengan kata-kata pelapor, paling sedikit 20 karakter."
        rows={5}
      />
      <TextField {...form.field('landmark')} label="Patokan lokasi" optional />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          {...form.field('kelurahan')}
          label="Kelurahan"
          placeholder="Tidak tahu"
          options={areas}
          optional
        />
        <Select
          {...form.field('category')}
          label="Jenis masalah"
          placeholder="Tidak tahu"
          options={categories}
          optional
        />
      </div>
      <RadioCards
        {...form.field('official')}
        label="Apakah ini tentang pegawai atau pejabat?"
        hint="Misalnya meminta uang, kasar, atau pilih kasih. Bila ya, aduan langsung ke Inspektorat."
        choices={[
          { value: 'yes', label: 'Ya' },
          { value: 'no', label: 'Tidak' },
        ]}
        optional
      />
      <Checkbox {...form.field('nowhere')} label="Tidak di tempat tertentu" />
      <DateField {...form.field('occurredOn')} label="Kapan terjadi?" optional />
      <RadioCards
        {...form.field('privacy')}
        label="Siapa yang boleh tahu nama pelapor?"
        choices={privacies}
      />
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField {...form.field('name')} label="Nama" optional />
        <TextField {...form.field('phone')} label="Nomor WhatsApp" type="tel" optional />
        <TextField {...form.field('email')} label="Surel" type="email" optional />
      </div>
      <Checkbox
        {...form.field('consent')}
        label="Pelapor setuju nama dan kontaknya dicatat untuk aduan ini"
      />
      <Checkbox {...form.field('hideContent')} label="Jangan tampilkan isi aduan kepada umum" />
      <SubmitButton>Catat dan buat slip</SubmitButton>
    </Form>
  )
}

function ReceivedAt(wiring: ReturnType<ReturnType<typeof useFormAction>['field']>) {
  const hint = 'Batas waktu dihitung dari sini.'
  return (
    <Field {...wiring} label="Diterima" hint={hint}>
      <input
        {...wire(wiring, hint)}
        type="datetime-local"
        defaultValue={wiring.defaultValue}
        className={lineClass}
      />
    </Field>
  )
}
