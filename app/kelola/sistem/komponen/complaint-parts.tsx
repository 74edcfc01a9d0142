import {
  Archive,
  CircleCheck,
  Clock,
  Forward,
  Hammer,
  Hourglass,
  Send,
  TriangleAlert,
} from 'lucide-react'
import { ComplaintNumber } from '@/components/complaints/complaint-number'
import { StatusBadge } from '@/components/complaints/status-badge'
import { Timeline, type TimelineEntry } from '@/components/complaints/timeline'
import { Table } from '@/components/ui/table'
import { Part } from './part'

const badges = {
  submitted: <StatusBadge label="Diterima" tone="sea" icon={<Send />} />,
  working: <StatusBadge label="Dikerjakan" tone="sea" icon={<Hammer />} />,
  waiting: <StatusBadge label="Menunggu keterangan Anda" tone="held" icon={<Hourglass />} />,
  soon: <StatusBadge label="Sisa 1 hari kerja" tone="soon" icon={<Clock />} />,
  late: <StatusBadge label="Lewat 3 hari kerja" tone="late" icon={<TriangleAlert />} />,
  closed: <StatusBadge label="Selesai" tone="ok" icon={<CircleCheck />} />,
  archived: <StatusBadge label="Diarsipkan" tone="plain" icon={<Archive />} />,
}

const entries: readonly TimelineEntry[] = [
  {
    id: '1',
    at: new Date('2026-03-17T03:35:00Z'),
    who: 'Anda',
    sentence: 'Aduan diterima',
    icon: <Send />,
  },
  {
    id: '2',
    at: new Date('2026-03-25T02:10:00Z'),
    who: 'Budi, Dinas Komunikasi dan Informatika',
    sentence: 'Diteruskan ke Dinas Bina Marga dan Sumber Daya Air',
    message: 'Mohon diperiksa pada malam hari.\nWarga menyebut enam tiang berturut-turut.',
    icon: <Forward />,
  },
  {
    id: '3',
    at: new Date('2026-03-26T07:00:00Z'),
    who: 'Dinas Bina Marga dan Sumber Daya Air',
    sentence: 'Sedang dikerjakan',
    icon: <Hammer />,
  },
]

const rows = [
  { number: '7KQ2M9XA', about: 'Lampu jalan mati di depan sekolah', badge: badges.late, days: 19 },
  { number: '0P4RZ1TC', about: 'Sampah tidak diangkut sejak Senin', badge: badges.soon, days: 4 },
]

export function ComplaintParts() {
  return (
    <>
      <Part name="ComplaintNumber">
        <p>
          <ComplaintNumber value="7KQ2M9XA" large />
        </p>
        <p>
          Kode rahasia <ComplaintNumber value="3HTN8WBQ5XKD" kind="code" />
        </p>
      </Part>
      <Part name="StatusBadge">
        <div className="flex flex-wrap gap-2">{Object.values(badges)}</div>
      </Part>
      <Part name="Timeline">
        <Timeline entries={entries} timeZone="Asia/Jakarta" language="id" />
      </Part>
      <Part name="Table">
        <Table
          caption="Aduan yang menunggu"
          rows={rows}
          keyOf={(row) => row.number}
          columns={[
            { header: 'Nomor', cell: (row) => <ComplaintNumber value={row.number} /> },
            { header: 'Tentang', cell: (row) => row.about },
            { header: 'Tenggat', cell: (row) => row.badge },
            { header: 'Hari', cell: (row) => row.days, numeric: true },
          ]}
        />
      </Part>
    </>
  )
}
