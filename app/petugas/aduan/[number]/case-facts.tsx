import type { ReactNode } from 'react'
import { relatedRows } from './related-rows'
import { ComplaintNumber } from '@/components/complaints/complaint-number'
import { DeskStatus } from '@/components/desk/desk-status'
import { holderWords } from '@/components/desk/holder-words'
import { type SummaryRow, SummaryList } from '@/components/ui/summary-list'
import { classWords, outcomeWords, waitWords } from '@/lib/complaints/rules/labels'
import type { ComplaintView } from '@/lib/complaints/case/queries'
import { formatDay, formatMoment, formatNumber } from '@/lib/kernel/format'

interface Props {
  view: ComplaintView
  /** Kelurahan and kecamatan. */
  area: string | null
  /** Questions of its category, with what was answered. */
  answers: readonly SummaryRow[]
  /** Name of the person who has it at the agency. */
  holderAt: string | null
  /** The panel of its photos. */
  photos: ReactNode
}

/** What the citizen wrote, and what is known about it. */
export function CaseFacts({ view, area, answers, holderAt, photos }: Props) {
  return (
    <div className="space-y-6">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="sr-only">Nomor aduan</span>
        <ComplaintNumber value={view.number} />
        <DeskStatus status={view.status} returnedBy={view.returnedBy} />
        <a
          href="#tindakan"
          className="not-printed ml-auto inline-flex min-h-11 items-center text-sea underline underline-offset-4 lg:hidden"
        >
          Ke tindakan
        </a>
      </p>
      <section aria-labelledby="isi-aduan">
        <h2 id="isi-aduan" className="sr-only">
          Isi aduan
        </h2>
        <p className="max-w-prose whitespace-pre-line">{view.description}</p>
      </section>
      {photos}
      <section aria-labelledby="keterangan">
        <h2 id="keterangan" className="sr-only">
          Keterangan
        </h2>
        <SummaryList
          rows={[
            ...aboutIt(view, area),
            ...answers,
            ...relatedRows(view, holderAt),
            ...aboutOthers(view),
          ]}
        />
      </section>
    </div>
  )
}

function aboutIt(view: ComplaintView, area: string | null): SummaryRow[] {
  const { receivedAt, timeZone, occurredOn, outcome } = view
  return [
    { label: 'Dipegang', value: holderWords(view) },
    ...commitmentRows(view),
    ...(outcome ? [{ label: 'Hasil', value: outcomeWords[outcome] }] : []),
    { label: 'Jenis', value: classWords[view.class] },
    { label: 'Kategori', value: view.categoryName ?? 'Belum ditentukan' },
    { label: 'Lokasi', value: placeOf(view, area) },
    { label: 'Terjadi', value: occurredOn && formatDay(occurredOn.toISOString().slice(0, 10)) },
    { label: 'Diterima', value: formatMoment(receivedAt, timeZone) },
  ]
}

const promiseStates = {
  open: '',
  asked: ' · warga ditanya',
  kept: ' · ditepati',
  broken: ' · belum ditepati',
  void: ' · tidak berlaku lagi',
} as const

/** What was promised to the citizen, and what came of it. */
function commitmentRows({ commitments }: ComplaintView): SummaryRow[] {
  if (commitments.length === 0) return []
  const lines = commitments.map(({ agencyName, dueOn, waitsFor, state }) => {
    const waits = waitsFor ? `, menunggu ${waitWords[waitsFor].toLowerCase()}` : ''
    return `${formatDay(dueOn)}${waits} (${agencyName ?? 'instansi'})${promiseStates[state]}`
  })
  return [{ label: 'Janji', value: lines.join('\n') }]
}

function placeOf({ landmark, nowhere }: ComplaintView, area: string | null): string {
  if (nowhere) return 'Tidak di tempat tertentu'
  return [landmark, area].filter(Boolean).join('\n')
}

/** What only some complaints have. */
function aboutOthers({
  sp4nId,
  accused,
  supportCount,
  rating,
  timeZone,
}: ComplaintView): SummaryRow[] {
  return [
    ...(sp4nId ? [{ label: 'Nomor SP4N-LAPOR!', value: sp4nId }] : []),
    ...(accused ? [{ label: 'Instansi yang diadukan', value: accused }] : []),
    ...(supportCount > 0
      ? [{ label: 'Mengalami hal yang sama', value: `${formatNumber(supportCount)} warga lain` }]
      : []),
    ...(rating
      ? [
          {
            label: 'Nilai dari pelapor',
            value: `${rating.score} dari 5, ${formatMoment(rating.ratedAt, timeZone)}`,
          },
        ]
      : []),
  ]
}
