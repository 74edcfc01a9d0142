'use client'
import { PrivacyChoice } from '@/components/complaints/privacy-choice'
import { Checkbox } from '@/components/ui/checkbox'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { saveContactAction } from '../actions'

export function ContactForm({ typed }: { typed: Record<string, string> }) {
  const form = useFormAction(saveContactAction, { errors: {}, values: typed })
  return (
    <Form form={form}>
      {/* By style alone, so that it also works without scripts: the anonymous need no fields. */}
      <div className="group space-y-6">
        <PrivacyChoice {...form.field('privacy')} />
        <div className="space-y-6 group-has-[[value=anonymous]:checked]:hidden">
          <TextField
            {...form.field('name')}
            label="Nama"
            hint="Boleh dikosongkan bila Anda memilih rahasia."
            autoComplete="name"
          />
          <TextField
            {...form.field('phone')}
            label="Nomor WhatsApp"
            hint="Boleh dikosongkan. Misalnya 0812 3456 7890."
            type="tel"
            autoComplete="tel"
            inputMode="tel"
          />
          <TextField
            {...form.field('email')}
            label="Surel"
            hint="Boleh dikosongkan. Kami mengirim kabar ke sini."
            type="email"
            autoComplete="email"
            inputMode="email"
          />
        </div>
      </div>
      <Checkbox
        {...form.field('hideContent')}
        label="Jangan tampilkan isi aduan kepada umum"
        hint="Hanya petugas yang menangani yang dapat membacanya."
      />
      <SubmitButton>Lanjut</SubmitButton>
    </Form>
  )
}
