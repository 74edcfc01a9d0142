'use client'
import { Checkbox } from '@/components/ui/checkbox'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'

/** How the agency wants to work, for its head. */
export function ApprovalForm({ action, looks }: { action: FormAction; looks: boolean }) {
  const values = looks ? { looksAtAnswers: 'on' } : {}
  const form = useFormAction(action, { errors: {}, values })
  return (
    <section aria-labelledby="kebiasaan">
      <h2 id="kebiasaan" className="mb-2 text-lg">
        Persetujuan jawaban
      </h2>
      <Form form={form}>
        <Checkbox
          {...form.field('looksAtAnswers')}
          label="Saya memeriksa jawaban sebelum warga membacanya"
          hint="Batas waktunya tetap berjalan. Yang menunggu ada di kotak Perlu persetujuan."
        />
        <SubmitButton kind="secondary">Simpan</SubmitButton>
      </Form>
    </section>
  )
}
