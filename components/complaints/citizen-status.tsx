import {
  Archive,
  Building2,
  CircleCheck,
  CircleSlash,
  Forward,
  Hammer,
  Hourglass,
  MessageSquareReply,
  SearchCheck,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { Tone } from '@/components/ui/tone'
import { citizenStatus } from '@/lib/complaints/labels'
import type { Status } from '@/lib/complaints/lifecycle'
import type { ComplaintView } from '@/lib/complaints/queries'
import { ComplaintNumber } from './complaint-number'
import { StatusBadge } from './status-badge'

interface Look {
  tone: Tone
  icon: ReactNode
  /** Who has it in hand, in one sentence. */
  holds: (holder: string) => string
}

const looks: Readonly<Record<Status, Look>> = {
  submitted: {
    tone: 'sea',
    icon: <SearchCheck />,
    holds: (city) => `Petugas aduan ${city} sedang memeriksanya.`,
  },
  incomplete: { tone: 'held', icon: <Hourglass />, holds: () => 'Kami menunggu jawaban Anda.' },
  referred: { tone: 'sea', icon: <Forward />, holds: () => 'Aduan Anda sudah di tangan mereka.' },
  in_progress: { tone: 'sea', icon: <Hammer />, holds: (holder) => `Dikerjakan oleh ${holder}.` },
  handed_over: {
    tone: 'held',
    icon: <Building2 />,
    holds: (holder) => `Sekarang di ${holder}. Kami tetap memantaunya untuk Anda.`,
  },
  answered: {
    tone: 'soon',
    icon: <MessageSquareReply />,
    holds: (holder) => `Sudah dijawab oleh ${holder}.`,
  },
  closed: { tone: 'ok', icon: <CircleCheck />, holds: () => 'Aduan ini sudah selesai.' },
  archived: {
    tone: 'plain',
    icon: <Archive />,
    holds: () => 'Alasannya tertulis di bawah ini.',
  },
  withdrawn: { tone: 'plain', icon: <CircleSlash />, holds: () => 'Aduan tidak dikerjakan lagi.' },
}

/** Where the complaint stands and in whose hands, before anything else. */
export function CitizenStatus({
  complaint,
  government,
}: {
  complaint: ComplaintView
  government: string
}) {
  const { number, status, holderName, title } = complaint
  const { tone, icon, holds } = looks[status]
  return (
    <div data-status={status} className="space-y-3">
      <p className="text-ink-soft">
        Aduan <ComplaintNumber value={number} />
      </p>
      <h1 className="text-2xl">{title}</h1>
      <StatusBadge label={labelOf(status, holderName)} tone={tone} icon={icon} />
      <p className="text-lg">{holds(holderName ?? government)}</p>
    </div>
  )
}

function labelOf(status: Status, holderName: string | null): string {
  const label = citizenStatus[status]
  return status === 'referred' && holderName !== null ? `${label} ke ${holderName}` : label
}
