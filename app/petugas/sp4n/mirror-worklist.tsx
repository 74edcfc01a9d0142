'use client'
import { ClipboardCheck } from 'lucide-react'
import { ComplaintNumber } from '@/components/complaints/complaint-number'
import { CopyButton } from '@/components/desk/copy-button'
import { EmptyState } from '@/components/ui/empty-state'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { MirrorView } from '@/lib/complaints/inbox/mirror-queries'

interface Props {
  /** Those with a number are there already: what is copied is their answer. */
  complaints: readonly (MirrorView & { sp4nId?: string })[]
  action: FormAction
}

/** One after the other: each field to be copied, then the number under which it is there. */
export function MirrorWorklist({ complaints, action }: Props) {
  if (complaints.length === 0) {
    return (
      <EmptyState icon={<ClipboardCheck />} title="Semua sudah disalin">
        Aduan baru yang belum ada di SP4N-LAPOR! muncul di sini.
      </EmptyState>
    )
  }
  return (
    <ol className="divide-y divide-line">
      {complaints.map(({ number, fields, sp4nId }, nth) => (
        <li key={number}>
          <details open={nth === 0} className="py-2">
            <summary className="flex min-h-11 items-center gap-3 font-semibold">
              <ComplaintNumber value={number} />
              <span className="truncate">{fields[0]?.value}</span>
            </summary>
            <ul className="max-w-prose divide-y divide-line">
              {fields.map(({ label, value }) => (
                <li key={label} className="flex items-start gap-4 py-2">
                  <div className="min-w-0 grow">
                    <p className="text-sm text-ink-soft">{label}</p>
                    <p className="wrap-anywhere whitespace-pre-line">{value}</p>
                  </div>
                  <CopyButton text={value} what={label} />
                </li>
              ))}
            </ul>
            <Record number={number} known={sp4nId} action={action} />
          </details>
        </li>
      ))}
    </ol>
  )
}

function Record({
  number,
  known,
  action,
}: {
  number: string
  known: string | undefined
  action: FormAction
}) {
  const form = useFormAction(action)
  return (
    <div className="max-w-column py-3">
      <Form form={form}>
        <input type="hidden" name="number" value={number} />
        {known ? (
          <input type="hidden" name="sp4n" value={known} />
        ) : (
          <TextField {...form.field('sp4n')} label="Nomor pelacakan SP4N" autoComplete="off" />
        )}
        <SubmitButton kind="secondary">
          {known ? 'Jawaban sudah disalin' : 'Simpan nomor'}
        </SubmitButton>
      </Form>
    </div>
  )
}
