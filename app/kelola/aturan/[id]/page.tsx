import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { Desk } from '@/app/petugas/desk'
import { requireStaff } from '@/app/petugas/staff'
import { ChangeDecision } from './change-decision'
import { changeFields, changeTitles } from '@/components/desk/change-forms'
import { stateOf } from '@/components/desk/change-list'
import { PageHeading } from '@/components/layout/page-heading'
import { SummaryList, type SummaryRow } from '@/components/ui/summary-list'
import { certaintyLabels } from '@/lib/agencies/rules/labels'
import { findChange, type ChangeView } from '@/lib/agencies/change-queries'
import { listEffects } from '@/lib/complaints/watch/effect-queries'
import { formatDay } from '@/lib/kernel/format'
import { discardChangeAction, publishChangeAction } from '../actions'

export const metadata: Metadata = { title: 'Pengaruh perubahan' }

export default async function ChangePage(props: PageProps<'/kelola/aturan/[id]'>) {
  const { actor, person, now } = await requireStaff()
  const { data: id } = z.uuid().safeParse((await props.params).id)
  const change = id === undefined ? null : await findChange(actor, id)
  if (!change) notFound()
  const effects = await listEffects(actor, change, now)
  const isDraft = change.publishedAt === null && change.discardedAt === null
  return (
    <Desk actor={actor} person={person} room="/kelola/aturan">
      <div className="max-w-column space-y-6">
        <PageHeading
          title={changeTitles[change.kind]}
          lead={`${stateOf(change)}. Berlaku sejak ${formatDay(change.validFrom.toISOString().slice(0, 10))}.`}
          back="/kelola/aturan"
        />
        <SummaryList rows={rowsOf(change)} />
        <section aria-labelledby="pengaruh" className="space-y-2">
          <h2 id="pengaruh" className="text-lg">
            Pengaruhnya
          </h2>
          {effects.map((effect) => (
            <p key={effect}>{effect}</p>
          ))}
        </section>
        {isDraft && (
          <ChangeDecision
            id={change.id}
            publish={publishChangeAction}
            discard={discardChangeAction}
          />
        )}
      </div>
    </Desk>
  )
}

function rowsOf({ kind, payload, source, certainty }: ChangeView): SummaryRow[] {
  const typed = changeFields[kind].map(({ name, label, options = [] }) => {
    const value = asText(payload[name])
    return { label, value: options.find((option) => option.value === value)?.label ?? value }
  })
  return [
    ...typed,
    { label: 'Dasarnya', value: source },
    { label: 'Seberapa pasti', value: certaintyLabels[certainty] },
  ]
}

function asText(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak'
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
