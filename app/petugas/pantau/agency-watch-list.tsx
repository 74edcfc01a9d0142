import type { Route } from 'next'
import Link from 'next/link'
import { RemindForm } from '@/components/desk/remind-form'
import type { FormAction } from '@/components/ui/form'
import { Table } from '@/components/ui/table'
import type { AgencyWatch } from '@/lib/complaints/watch/watch-queries'
import { formatDate, formatNumber } from '@/lib/kernel/format'

interface Props {
  agencies: readonly AgencyWatch[]
  timeZone: string
  remind: FormAction
}

/** One row an OPD, the one with most late on top. */
export function AgencyWatchList({ agencies, timeZone, remind }: Props) {
  const day = (at: Date | null) => (at ? formatDate(at, timeZone) : 'Belum pernah')
  return (
    <Table
      caption="OPD, yang paling banyak lewat tenggat di atas"
      rows={agencies}
      keyOf={({ code }) => code}
      columns={[
        {
          header: 'OPD',
          cell: ({ code, name }) => (
            <Link
              href={`/petugas?kotak=menunggu-opd&opd=${code}` as Route}
              prefetch={false}
              className="font-semibold text-sea underline underline-offset-4"
            >
              {name}
            </Link>
          ),
        },
        { header: 'Terbuka', numeric: true, cell: ({ open }) => formatNumber(open) },
        {
          header: 'Lewat',
          numeric: true,
          cell: ({ late }) => (
            <span className={late > 0 ? 'font-semibold text-late' : ''}>{formatNumber(late)}</span>
          ),
        },
        {
          header: 'Median sampai dijawab',
          numeric: true,
          cell: ({ medianDays }) =>
            medianDays === null ? 'Belum ada' : `${formatNumber(Math.round(medianDays))} hari`,
        },
        { header: 'Dikembalikan', numeric: true, cell: ({ returns }) => formatNumber(returns) },
        {
          header: 'Janji ditepati',
          numeric: true,
          cell: ({ kept, broken }) =>
            kept + broken === 0
              ? 'Belum ada'
              : `${formatNumber(kept)} dari ${formatNumber(kept + broken)}`,
        },
        { header: 'Terakhir masuk', cell: ({ lastSignedInAt }) => day(lastSignedInAt) },
        {
          header: 'Terakhir bergerak',
          cell: ({ changedAt }) => (changedAt ? day(changedAt) : 'Tidak ada yang terbuka'),
        },
        {
          header: 'Tertua sejak',
          cell: ({ oldestAt }) => (oldestAt ? day(oldestAt) : 'Tidak ada yang terbuka'),
        },
        {
          header: 'Ingatkan',
          cell: ({ code, name, open, remindedAt }) => (
            <div className="space-y-1">
              {remindedAt && <p className="text-sm text-ink-soft">Diingatkan {day(remindedAt)}</p>}
              {open > 0 && <RemindForm agency={code} name={name} action={remind} verb="Ingatkan" />}
            </div>
          ),
        },
      ]}
    />
  )
}
