import { Eye, Lock } from 'lucide-react'
import { EvidenceList } from '@/components/photos/evidence-list'
import { historyIcons } from './history-icons'
import { roleLabels } from '@/lib/accounts/rules/labels'
import type { EvidenceNotes } from '@/components/desk/evidence-notes'
import type { TimelineEntry } from '@/lib/complaints/case/queries'
import { formatMoment } from '@/lib/kernel/format'

interface Props {
  entries: readonly TimelineEntry[]
  timeZone: string
  notes: EvidenceNotes
}

/** What has happened, newest last. What the citizen reads and what stays among staff look different. */
export function CaseHistory({ entries, ...around }: Props) {
  return (
    <section aria-labelledby="riwayat">
      <h2 id="riwayat" className="mb-3 text-lg">
        Riwayat
      </h2>
      <ol className="space-y-4">
        {entries.map((entry) => (
          <li
            key={entry.sequence}
            className="relative flex gap-3 before:absolute before:top-9 before:-bottom-3 before:left-4 before:w-px before:bg-line last:before:hidden"
          >
            <span className="flex size-8 shrink-0 items-center justify-center rounded-soft bg-sea-soft text-sea [&_svg]:size-5">
              {historyIcons[entry.action]}
            </span>
            <Happening entry={entry} {...around} />
          </li>
        ))}
      </ol>
    </section>
  )
}

type HappeningProps = Omit<Props, 'entries'> & { entry: TimelineEntry }

function Happening({ entry, timeZone, notes }: HappeningProps) {
  return (
    <div className="min-w-0 grow space-y-1">
      <p className={entry.isUndone ? 'text-ink-soft line-through' : 'font-semibold'}>
        {entry.sentence}
      </p>
      <p className="text-sm text-ink-soft">
        {whoDid(entry)},{' '}
        <time dateTime={entry.at.toISOString()}>{formatMoment(entry.at, timeZone)}</time>
      </p>
      <EvidenceList
        evidence={entry.evidence}
        folder="/foto"
        words={{ label: 'Bukti', photo: 'Bukti', document: 'PDF' }}
        notes={notes}
      />
      {entry.message && !entry.isUndone && (
        <Words forCitizen={entry.forCitizen}>{entry.message}</Words>
      )}
    </div>
  )
}

function whoDid({ role, agencyName }: TimelineEntry): string {
  return role === 'clock' ? 'Otomatis' : (agencyName ?? roleLabels[role])
}

function Words({ forCitizen, children }: { forCitizen: boolean; children: string }) {
  const look = forCitizen ? 'border-solid border-sea' : 'border-dashed border-held bg-held-soft'
  return (
    <div className={`printed-fill max-w-prose rounded-soft border-2 border-l-4 p-3 ${look}`}>
      <p
        className={`mb-1 flex items-center gap-1.5 text-sm font-semibold [&_svg]:size-4 ${forCitizen ? 'text-sea' : 'text-held'}`}
      >
        {forCitizen ? <Eye /> : <Lock />}
        {forCitizen ? 'Dibaca warga' : 'Internal, tidak dibaca warga'}
      </p>
      <p className="whitespace-pre-line">{children}</p>
    </div>
  )
}
