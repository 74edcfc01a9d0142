'use client'
import Link from 'next/link'
import type { Route } from 'next'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'

interface Props {
  /** One line a complaint: its number, a colon, and how it went. */
  results: string
  /** Takes all of them back, while that is possible. */
  undo: FormAction | undefined
}

const fine = 'berhasil'

/** How it went with each of many; what did not go well comes first. */
export function ResultList({ results, undo }: Props) {
  const lines = results.split('\n').map(numberAndWords)
  const sorted = lines.toSorted(
    ([, one], [, other]) => Number(one === fine) - Number(other === fine),
  )
  const done = lines.filter(([, how]) => how === fine).map(([number]) => number)
  return (
    <div className="space-y-3">
      <ul
        aria-label="Hasil untuk setiap aduan"
        className="max-h-80 divide-y divide-line overflow-y-auto"
      >
        {sorted.map(([number, how]) => (
          <li key={number} className="flex gap-3 py-1">
            <Link
              href={`/petugas/aduan/${number}` as Route}
              prefetch={false}
              className="font-mono text-sea underline underline-offset-4"
            >
              {number}
            </Link>
            <span className={how === fine ? 'text-ok' : 'font-semibold text-late'}>{how}</span>
          </li>
        ))}
      </ul>
      {undo && done.length > 0 && <UndoAll action={undo} chosen={done.join(',')} />}
    </div>
  )
}

/** The words may have colons of their own. */
function numberAndWords(line: string): [string, string] {
  const end = line.indexOf(':')
  return [line.slice(0, end), line.slice(end + 1)]
}

function UndoAll({ action, chosen }: { action: FormAction; chosen: string }) {
  const form = useFormAction(action)
  const results = form.state.values['results']
  return (
    <Form form={form}>
      <input type="hidden" name="chosen" value={chosen} />
      {results ? (
        <ResultList results={results} undo={undefined} />
      ) : (
        <SubmitButton kind="secondary">Urungkan semua (10 detik)</SubmitButton>
      )}
    </Form>
  )
}
