import { CalendarClock, CircleCheck, CircleX, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import type { FormAction } from '@/components/ui/form'
import type { Tone } from '@/components/ui/tone'
import type { AnnouncementRow } from '@/lib/agencies/queries'
import { formatMoment } from '@/lib/kernel/format'
import { type Choices, namesOf } from './choices'
import { WithdrawForm } from './withdraw-form'

interface Props {
  rows: readonly AnnouncementRow[]
  choices: Choices
  timeZone: string
  withdraw: FormAction
}

const states: Readonly<
  Record<AnnouncementRow['state'], { label: string; tone: Tone; icon: ReactNode }>
> = {
  running: { label: 'Berlangsung', tone: 'soon', icon: <TriangleAlert /> },
  coming: { label: 'Akan datang', tone: 'sea', icon: <CalendarClock /> },
  over: { label: 'Sudah lewat', tone: 'plain', icon: <CircleCheck /> },
  revoked: { label: 'Ditarik', tone: 'plain', icon: <CircleX /> },
}

/** All that was announced, the one that ends last on top. */
export function AnnouncementList({ rows, choices, timeZone, withdraw }: Props) {
  if (rows.length === 0) {
    return (
      <EmptyState icon={<CalendarClock />} title="Belum ada pemberitahuan">
        Gangguan dan pekerjaan yang Anda umumkan muncul di sini. Mulailah dengan formulir di
        samping.
      </EmptyState>
    )
  }
  return (
    <ul className="divide-y divide-line">
      {rows.map((row) => (
        <li key={row.id} className="space-y-1 py-3 first:pt-0 last:pb-0">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="font-semibold">{row.title}</span>
            <Badge {...states[row.state]} />
          </p>
          <p className="max-w-prose whitespace-pre-line">{row.body}</p>
          <p className="text-sm text-ink-soft">
            {formatMoment(row.startsAt, timeZone)} sampai {formatMoment(row.endsAt, timeZone)}
          </p>
          <p className="text-sm text-ink-soft">{reachOf(row, choices)}</p>
          {(row.state === 'running' || row.state === 'coming') && (
            <WithdrawForm action={withdraw} id={row.id} title={row.title} />
          )}
        </li>
      ))}
    </ul>
  )
}

function reachOf({ kelurahanCodes, categoryCodes, agencyCode }: AnnouncementRow, choices: Choices) {
  const areas = namesOf(choices.areas, kelurahanCodes) || 'Seluruh kota'
  const categories = namesOf(choices.categories, categoryCodes) || 'Semua jenis masalah'
  const agency = agencyCode === null ? [] : [namesOf(choices.agencies, [agencyCode])]
  return [areas, categories, ...agency].join(' · ')
}
