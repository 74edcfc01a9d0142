'use client'
import type { Route } from 'next'
import Link from 'next/link'
import { Checkbox } from '@/components/ui/checkbox'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { SavedViewView } from '@/lib/complaints/inbox/desk-queries'

interface Props {
  views: readonly SavedViewView[]
  /** Of the list that is open: what would be kept. */
  query: string
  save: FormAction
  remove: FormAction
}

/** Lists under a name: one's own, and those that colleagues share. */
export function InboxViews({ views, query, save, remove }: Props) {
  return (
    <div className="not-printed flex flex-wrap items-start gap-x-6 gap-y-2">
      {views.length > 0 && (
        <ul aria-label="Tampilan tersimpan" className="flex flex-wrap gap-x-4">
          {views.map(({ id, name, query: kept, isOwn }) => (
            <li key={id}>
              <Link
                href={`/petugas?${kept}` as Route}
                prefetch={false}
                aria-current={kept === query ? 'page' : undefined}
                className="inline-flex min-h-9 items-center text-sea underline underline-offset-4 aria-[current]:font-semibold"
              >
                {name}
                {!isOwn && <span className="sr-only"> (dibagikan rekan)</span>}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary className="inline-flex min-h-9 items-center font-semibold text-sea">
          Simpan tampilan ini
        </summary>
        <div className="max-w-column space-y-4 py-2">
          <Save query={query} action={save} />
          {views
            .filter(({ isOwn }) => isOwn)
            .map(({ id, name }) => (
              <Remove key={id} id={id} name={name} action={remove} />
            ))}
        </div>
      </details>
    </div>
  )
}

function Save({ query, action }: { query: string; action: FormAction }) {
  const form = useFormAction(action)
  return (
    <Form form={form}>
      <input type="hidden" name="query" value={query} />
      <TextField {...form.field('name')} label="Nama tampilan" hint="Misalnya: Drainase Sekupang" />
      <Checkbox {...form.field('shared')} label="Bagikan dengan rekan semeja" />
      <SubmitButton kind="secondary">Simpan</SubmitButton>
    </Form>
  )
}

function Remove({ id, name, action }: { id: string; name: string; action: FormAction }) {
  const form = useFormAction(action)
  return (
    <Form form={form}>
      <input type="hidden" name="view" value={id} />
      <SubmitButton kind="quiet">{`Hapus tampilan “${name}”`}</SubmitButton>
    </Form>
  )
}
