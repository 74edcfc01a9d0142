'use client'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { type PersonLine, readPeopleTable } from '@/lib/accounts/rules/people-table'

const hint =
  'Satu orang satu baris: nama; surel; peran; kode instansi; telepon. Peran yang kosong berarti petugas OPD.'

/** Many people at once, out of a spreadsheet: first looked over, then invited. */
export function InviteManyForm({ action }: { action: FormAction }) {
  const form = useFormAction(action)
  const { table = '', seen, results } = form.state.values
  const lines = seen ? readPeopleTable(table) : []
  return (
    <section aria-labelledby="undang-banyak">
      <h2 id="undang-banyak" className="mb-2 text-lg">
        Undang banyak orang
      </h2>
      <Form form={form}>
        <TextArea {...form.field('table')} label="Tabel" hint={hint} rows={5} />
        {lines.length > 0 && <Look lines={lines} />}
        {lines.length > 0 && <input type="hidden" name="confirmed" value="yes" />}
        <SubmitButton kind="secondary">
          {lines.length > 0 ? `Undang ${countGood(lines)} orang` : 'Periksa dulu'}
        </SubmitButton>
      </Form>
      {results && <p className="mt-3 text-sm whitespace-pre-line">{results}</p>}
    </section>
  )
}

function countGood(lines: readonly PersonLine[]): number {
  return lines.filter(({ faults }) => faults.length === 0).length
}

function Look({ lines }: { lines: readonly PersonLine[] }) {
  return (
    <ul aria-label="Yang terbaca" className="space-y-1 text-sm">
      {lines.map(({ line, name, email, faults }) => (
        <li key={line} className={faults.length > 0 ? 'text-late' : ''}>
          Baris {line}: {name}, {email}
          {faults.length > 0 && `. ${faults.join(' ')}`}
        </li>
      ))}
    </ul>
  )
}
