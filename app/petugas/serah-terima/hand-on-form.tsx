'use client'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { type Option, Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'

interface Props {
  action: FormAction
  colleagues: readonly Option[]
  /** Open complaints that are assigned to the actor. */
  held: number
}

/** For good: another post, or retirement. */
export function HandOnForm({ action, colleagues, held }: Props) {
  const form = useFormAction(action)
  return (
    <section aria-labelledby="pindah">
      <h2 id="pindah" className="mb-2 text-lg">
        Pindah tugas
      </h2>
      {colleagues.length === 0 ? (
        <p className="text-ink-soft">
          Tidak ada rekan lain di instansi Anda. Minta operator Kesah mengundang penggantinya dulu.
        </p>
      ) : (
        <Form form={form}>
          <p className="text-ink-soft">{held} aduan terbuka Anda berpindah untuk seterusnya.</p>
          <Select {...form.field('successor')} label="Yang menerima" options={colleagues} />
          <SubmitButton kind="secondary">Serahkan semua</SubmitButton>
        </Form>
      )}
    </section>
  )
}
