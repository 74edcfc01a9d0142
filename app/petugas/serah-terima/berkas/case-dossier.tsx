import { FolderCheck, Printer } from 'lucide-react'
import { ComplaintNumber } from '@/components/complaints/complaint-number'
import { PrintButton } from '@/components/desk/print-button'
import { DeskStatus } from '@/components/desk/desk-status'
import { EmptyState } from '@/components/ui/empty-state'
import { SummaryList } from '@/components/ui/summary-list'
import type { ComplaintView } from '@/lib/complaints/case/queries'
import { clockWords } from '@/lib/complaints/rules/labels'
import { formatDate, formatMoment } from '@/lib/kernel/format'

interface Props {
  cases: readonly ComplaintView[]
  timeZone: string
}

/** A page for each open case: what it is, until when, what was said last. Nothing of who complains. */
export function CaseDossier({ cases, timeZone }: Props) {
  if (cases.length === 0) {
    return (
      <EmptyState icon={<FolderCheck />} title="Tidak ada aduan terbuka">
        Tidak ada yang perlu diserahkan.
      </EmptyState>
    )
  }
  return (
    <div className="space-y-8">
      <PrintButton icon={<Printer />} label="Cetak berkas" />
      {cases.map((view) => (
        <CasePage key={view.number} view={view} timeZone={timeZone} />
      ))}
    </div>
  )
}

/** Steps that whoever takes over wants to read, from the end. */
const shownSteps = 5

function CasePage({ view, timeZone }: { view: ComplaintView; timeZone: string }) {
  const running = view.clocks.filter(({ stoppedAt }) => stoppedAt === null)
  const steps = view.timeline.filter(({ isUndone }) => !isUndone).slice(-shownSteps)
  return (
    <section className="max-w-prose break-after-page space-y-3 rounded-soft border border-line bg-sheet p-4">
      <h2 className="text-lg">{view.title}</h2>
      <p className="flex flex-wrap items-center gap-3">
        <ComplaintNumber value={view.number} />{' '}
        <DeskStatus status={view.status} returnedBy={view.returnedBy} />
      </p>
      <p className="whitespace-pre-line">{view.description}</p>
      <SummaryList
        rows={[
          { label: 'Kategori', value: view.categoryName },
          { label: 'Lokasi', value: view.landmark },
          ...running.map(({ name, dueAt, late }) => ({
            label: clockWords[name],
            value: `sampai ${formatDate(dueAt, timeZone)}${late ? ', sudah lewat' : ''}`,
          })),
        ]}
      />
      <h3 className="font-semibold">Langkah terakhir</h3>
      <ul className="space-y-2">
        {steps.map(({ sequence, at, sentence, message }) => (
          <li key={sequence}>
            {formatMoment(at, timeZone)}: {sentence}
            {message && <span className="block whitespace-pre-line text-ink-soft">{message}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
