'use client'
import { Form, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { trackAction } from './actions'

export function TrackForm({ number }: { number: string }) {
  const form = useFormAction(trackAction, { errors: {}, values: { number } })
  return (
    <Form form={form}>
      <TextField
        {...form.field('number')}
        label="Nomor aduan"
        hint="8 huruf dan angka, misalnya 7KQ2-M9X1."
        autoComplete="off"
        code
      />
      <TextField
        {...form.field('code')}
        label="Kode rahasia"
        hint="12 huruf dan angka. Spasi dan huruf kecil tidak apa-apa."
        autoComplete="off"
        code
      />
      <SubmitButton>Lacak</SubmitButton>
    </Form>
  )
}
