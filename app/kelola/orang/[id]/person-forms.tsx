'use client'
import { roleOptions } from '@/components/desk/role-options'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { type Option, Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import type { PersonView } from '@/lib/accounts/queries'

interface Props {
  person: PersonView
  agencies: readonly Option[]
  /** Who may take over what he has. */
  colleagues: readonly Option[]
  /** Open complaints that are assigned to him. */
  held: number
  steps: Readonly<Record<'invite' | 'move' | 'dismiss', FormAction>>
}

/** What can be done about one person. Whoever goes says first who takes over. */
export function PersonForms(props: Props) {
  const { person, held } = props
  if (person.deactivatedAt)
    return <p>Akun ini nonaktif. Yang pernah dikerjakannya tetap tercatat.</p>
  return (
    <div className="space-y-8">
      <p>
        {held === 0
          ? 'Tidak ada aduan terbuka yang ditugaskan kepadanya.'
          : `${held} aduan terbuka ditugaskan kepadanya.`}
      </p>
      <SendLink {...props} />
      <Move {...props} />
      <Dismiss {...props} />
    </div>
  )
}

function SendLink({ person, steps }: Props) {
  const form = useFormAction(steps.invite)
  return (
    <section aria-labelledby="sandi">
      <h2 id="sandi" className="text-lg">
        Kata sandi
      </h2>
      <Form form={form}>
        <p>Ia memilih sandi baru lewat tautan di surelnya. Anda tidak melihatnya.</p>
        <input type="hidden" name="person" value={person.userId} />
        <SubmitButton kind="secondary">Kirim tautan sandi</SubmitButton>
      </Form>
    </section>
  )
}

function Move({ person, agencies, steps, ...rest }: Props) {
  const values = { role: person.role, agency: person.agency ?? '' }
  const form = useFormAction(steps.move, { errors: {}, values })
  return (
    <section aria-labelledby="peran">
      <h2 id="peran" className="text-lg">
        Peran dan instansi
      </h2>
      <Form form={form}>
        <input type="hidden" name="person" value={person.userId} />
        <Select {...form.field('role')} label="Peran" options={roleOptions} />
        <Select {...form.field('agency')} label="Instansi" options={agencies} optional />
        <Successor form={form} {...rest} />
        <SubmitButton kind="secondary">Ganti peran</SubmitButton>
      </Form>
    </section>
  )
}

function Dismiss({ person, steps, ...rest }: Props) {
  const form = useFormAction(steps.dismiss)
  return (
    <section aria-labelledby="nonaktif">
      <h2 id="nonaktif" className="text-lg">
        Nonaktifkan
      </h2>
      <Form form={form}>
        <p>Ia tidak dapat masuk lagi, dan semua sesinya berakhir.</p>
        <input type="hidden" name="person" value={person.userId} />
        <Successor form={form} {...rest} />
        <SubmitButton kind="danger">Nonaktifkan akun</SubmitButton>
      </Form>
    </section>
  )
}

interface Leaving {
  form: ReturnType<typeof useFormAction>
  colleagues: readonly Option[]
  held: number
}

/** Asked only of whoever has something. */
function Successor({ form, colleagues, held }: Leaving) {
  if (held === 0) return null
  return (
    <Select
      {...form.field('successor')}
      label={`Siapa yang menerima ${held} aduan terbukanya`}
      options={colleagues}
    />
  )
}
