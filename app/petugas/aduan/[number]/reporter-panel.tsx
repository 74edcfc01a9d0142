import type { PanelActionAt } from '@/components/desk/desk-actions'
import { DeskForm } from '@/components/desk/desk-form'
import { type DeskFormSpec } from '@/components/desk/form-spec'
import { reporterForms } from './reporter-forms'
import { DoneNotice } from '@/components/desk/done-notice'
import type { FormAction } from '@/components/ui/form'
import { SummaryList } from '@/components/ui/summary-list'
import { actionWords } from '@/lib/complaints/rules/labels'
import type { Privacy } from '@/lib/complaints/rules/lifecycle'
import type { ComplaintView } from '@/lib/complaints/case/queries'

type ReporterAction = PanelActionAt<'reporter'>

const privacyAtDesk: Readonly<Record<Privacy, string>> = {
  named: 'Nama boleh diketahui petugas yang menangani.',
  confidential: 'Rahasia: identitas pelapor disembunyikan dari petugas.',
  anonymous: 'Anonim: identitas pelapor tidak disimpan.',
}

const care: Readonly<Record<Privacy, string>> = {
  named:
    'Nomor dan surelnya tidak tampil. Pertanyaan dan kabar kepada pelapor dikirim lewat Kesah.',
  confidential: 'Jangan menebak atau menyebut ciri pelapor dalam catatan, jawaban dan instruksi.',
  anonymous: 'Tidak ada nama dan kontak. Ia membaca pesan Anda dengan nomor dan kode rahasianya.',
}

interface Props {
  view: ComplaintView
  steps: Readonly<Record<ReporterAction, FormAction>>
  /** What was just done here, in words. */
  done: string | null
}

/** Who complained, as far as this person may know, and what protects him. */
export function ReporterPanel({ view, steps, done }: Props) {
  const { number, privacy, hideContent, reporter, isReporterSealed } = view
  const forms = reporterForms(view)
  const isCareful = privacy !== 'named' || isReporterSealed
  return (
    <section id="pelapor" aria-labelledby="pelapor-judul">
      <h2 id="pelapor-judul" className="mb-2 text-lg">
        Pelapor
      </h2>
      <DoneNotice words={done} />
      <div className="max-w-prose space-y-1">
        <p>{privacyAtDesk[privacy]}</p>
        {hideContent && <p>Isi aduan tidak untuk umum.</p>}
        {isCareful && <p className="text-ink-soft">{care[privacy]}</p>}
      </div>
      {reporter && <Known reporter={reporter} />}
      <div className="not-printed -mx-3 mt-2 divide-y divide-line">
        {offered(forms).map(([action, spec]) => (
          // Without a version in its key: what it answered once must outlast the change it made.
          <DeskForm
            key={action}
            action={steps[action]}
            step={action}
            verb={actionWords[action]}
            number={number}
            spec={spec}
            first={false}
          />
        ))}
      </div>
    </section>
  )
}

function offered(forms: Readonly<Record<ReporterAction, DeskFormSpec | null>>) {
  const order = ['reveal', 'reissue', 'protect'] as const satisfies readonly ReporterAction[]
  return order.flatMap((action) => {
    const spec = forms[action]
    return spec ? [[action, spec] as const] : []
  })
}

function Known({ reporter }: { reporter: NonNullable<ComplaintView['reporter']> }) {
  const { name, phone, email } = reporter
  const rows = [
    { label: 'Nama', value: name },
    { label: 'Nomor WhatsApp', value: phone },
    { label: 'Surel', value: email },
  ]
  return (
    <div className="mt-3">
      <SummaryList rows={rows.filter(({ value }) => value !== null)} />
    </div>
  )
}
