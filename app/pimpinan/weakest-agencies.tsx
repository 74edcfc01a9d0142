import { CircleCheck } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { RemindForm } from '@/components/desk/remind-form'
import { dueWords } from '@/components/desk/due-badge'
import { EmptyState } from '@/components/ui/empty-state'
import type { FormAction } from '@/components/ui/form'
import type { ComplaintRow } from '@/lib/complaints/case/queries'
import type { AgencyWatch } from '@/lib/complaints/watch/watch-queries'
import { formatNumber } from '@/lib/kernel/format'

interface Props {
  agencies: readonly (AgencyWatch & { cases: readonly ComplaintRow[] })[]
  remind: FormAction
}

/** Where most is late, with the oldest of it, and the button that asks for attention. */
export function WeakestAgencies({ agencies, remind }: Props) {
  return (
    <section aria-labelledby="terlemah">
      <h2 id="terlemah" className="mb-2 text-lg">
        Paling banyak lewat tenggat
      </h2>
      {agencies.length === 0 ? (
        <EmptyState icon={<CircleCheck />} title="Tidak ada yang lewat tenggat">
          Semua OPD masih dalam waktunya.
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {agencies.map(({ code, name, late, open, cases }) => (
            <li key={code} className="space-y-2 py-3">
              <p className="font-semibold">{name}</p>
              <p className="text-late">
                {formatNumber(late)} lewat dari {formatNumber(open)} yang terbuka
              </p>
              <ul className="space-y-1">
                {cases.map((row) => (
                  <li key={row.number}>
                    <Link
                      href={`/petugas/aduan/${row.number}` as Route}
                      prefetch={false}
                      className="inline-block min-h-6 text-sea underline underline-offset-4"
                    >
                      {row.title}
                    </Link>
                    {row.due && <span className="block text-sm">{dueWords(row.due)}</span>}
                  </li>
                ))}
              </ul>
              <RemindForm agency={code} name={name} action={remind} verb="Minta perhatian" />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
