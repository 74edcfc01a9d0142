'use client'
import { roleOptions } from '@/components/desk/role-options'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { type Option, Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'

interface Props {
  action: FormAction
  agencies: readonly Option[]
}

export function InviteForm({ action, agencies }: Props) {
  const form = useFormAction(action, { errors: {}, values: { role: 'officer' } })
  return (
    <section aria-labelledby="undang">
      <h2 id="undang" className="mb-2 text-lg">
        Undang satu orang
      </h2>
      <Form form={form}>
        <TextField {...form.field('name')} label="Nama" />
        <TextField {...form.field('email')} label="Surel" type="email" />
        <Select {...form.field('role')} label="Peran" options={roleOptions} />
        <Select
          {...form.field('agency')}
          label="Instansi"
          hint="Hanya untuk petugas, kepala dan petugas lapangan OPD."
          options={agencies}
          optional
        />
        <SubmitButton>Kirim undangan</SubmitButton>
      </Form>
    </section>
  )
}
