import { History } from 'lucide-react'
import type { Route } from 'next'
import { changeTitles } from './change-forms'
import { EmptyState } from '@/components/ui/empty-state'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import { isoWeekdayOf, weekdaysIn } from '@/lib/agencies/rules/office-hours'
import { certaintyLabels, zoneName } from '@/lib/agencies/rules/labels'
import { clockWords } from '@/lib/complaints/rules/labels'
import { clockNames, type ClockName } from '@/lib/kernel/terms'
import type { ChangeView } from '@/lib/agencies/change-queries'
import { formatDate, formatDay } from '@/lib/kernel/format'
import { weekdayName } from '@/lib/kernel/working-days'

interface Props {
  changes: readonly ChangeView[]
  /** Names by account. */
  names: ReadonlyMap<string, string>
  timeZone: string
}

export function stateOf({ publishedAt, discardedAt, appliedAt }: ChangeView): string {
  if (discardedAt) return 'Dibuang'
  if (appliedAt) return 'Diterbitkan'
  return publishedAt ? 'Sedang diberlakukan' : 'Draf'
}

/** Drafts and history, the latest first. */
export function ChangeList({ changes, names, timeZone }: Props) {
  if (changes.length === 0) {
    return (
      <EmptyState icon={<History />} title="Belum ada perubahan">
        Yang berlaku sekarang berasal dari data awal.
      </EmptyState>
    )
  }
  return (
    <Table
      caption="Draf dan riwayat perubahan"
      rows={changes}
      keyOf={({ id }) => id}
      columns={[
        {
          header: 'Perubahan',
          cell: ({ id, kind, payload }) => (
            <TextLink href={`/kelola/aturan/${id}` as Route}>
              {`${changeTitles[kind]}: ${subjectOf(payload)}`}
            </TextLink>
          ),
        },
        {
          header: 'Berlaku',
          cell: ({ validFrom }) => formatDay(validFrom.toISOString().slice(0, 10)),
        },
        { header: 'Keadaan', cell: stateOf },
        { header: 'Kepastian', cell: ({ certainty }) => certaintyLabels[certainty] },
        {
          header: 'Oleh',
          cell: ({ createdBy, createdAt }) =>
            `${names.get(createdBy) ?? '–'}, ${formatDate(createdAt, timeZone)}`,
        },
      ]}
    />
  )
}

function subjectOf(payload: ChangeView['payload']): string {
  const { name, code, date, clock, percent, zone } = payload
  const first = [name, code, date].find((value) => typeof value === 'string')
  if (typeof first === 'string') return first
  if (typeof zone === 'string') return zoneName(zone)
  if (typeof percent === 'number') return `${percent} dari seratus`
  const days = weekdaysIn(payload).map((day) => weekdayName(isoWeekdayOf(day)))
  if (days.length > 0) return days.join(', ')
  return clockNames.includes(clock as ClockName) ? clockWords[clock as ClockName] : ''
}
