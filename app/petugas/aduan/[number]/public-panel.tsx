import type { PanelActionAt } from '@/components/desk/desk-actions'
import { DeskForm } from '@/components/desk/desk-form'
import { citizenReads, type DeskFormSpec, words } from '@/components/desk/form-spec'
import { ObjectionsPanel } from './objections-panel'
import { PublishForm } from './publish-form'
import { DoneNotice } from '@/components/desk/done-notice'
import type { FormAction } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { actionWords } from '@/lib/complaints/rules/labels'
import { mayBePublic } from '@/lib/complaints/rules/policy'
import type { ComplaintView } from '@/lib/complaints/case/queries'
import type { ObjectionView } from '@/lib/complaints/inbox/queries'
import { formatMoment } from '@/lib/kernel/format'

interface Props {
  view: ComplaintView
  steps: Readonly<Record<PanelActionAt<'public'>, FormAction>>
  objections: readonly ObjectionView[]
  decide: FormAction
  /** What was just done here, in words. */
  done: string | null
}

const keepFromPublic: DeskFormSpec = {
  lead: 'Umum tidak membaca apa pun dari aduan ini. Aduannya tetap diproses.',
  fields: [words('reason', 'Alasan', citizenReads)],
}

const takeDown: DeskFormSpec = {
  lead: 'Judul, isi dan foto tidak lagi tampil untuk umum. Aduannya tetap diproses.',
  fields: [words('reason', 'Alasan', citizenReads)],
}

/** What everyone may read of it, decided by Kominfo apart from what the citizen wrote. */
export function PublicPanel({ view, steps, objections, decide, done }: Props) {
  const { allowedActions, number, timeZone } = view
  const mayPublish = allowedActions.includes('publish') && mayBePublic(view)
  const mayUnpublish = allowedActions.includes('unpublish')
  if (!mayPublish && !mayUnpublish) return null
  return (
    <section
      id="tampilan-publik"
      aria-labelledby="tampilan-publik-judul"
      className="not-printed space-y-4"
    >
      <h2 id="tampilan-publik-judul" className="text-lg">
        Tampilan publik
      </h2>
      <DoneNotice words={done} />
      <p>{standing(view)}</p>
      <WhyNot view={view} />
      {mayUnpublish && (
        <ObjectionsPanel
          objections={objections}
          number={number}
          timeZone={timeZone}
          action={decide}
        />
      )}
      {mayPublish && <Publishing view={view} action={steps.publish} />}
      <Against view={view} steps={steps} />
    </section>
  )
}

/** What keeps it from the public: beforehand, or by taking it down. */
function Against({ view, steps }: Pick<Props, 'view' | 'steps'>) {
  const { allowedActions, moderatedAt } = view
  if (isShown(view)) {
    const mayTakeDown = allowedActions.includes('unpublish')
    return mayTakeDown && <TakingDown view={view} action={steps.unpublish} />
  }
  const mayWithhold = allowedActions.includes('withhold') && moderatedAt === null
  return mayWithhold && mayBePublic(view) && <Withholding view={view} action={steps.withhold} />
}

function isShown({ publication }: ComplaintView): boolean {
  return publication?.takenDownAt === null
}

// A new version of the complaint begins with fresh forms.

function Publishing({ view, action }: { view: ComplaintView; action: FormAction }) {
  return (
    <PublishForm
      key={`publish ${view.publication?.publishedAt.toISOString() ?? ''}`}
      version={view.version}
      action={action}
      number={view.number}
      verb={isShown(view) ? 'Perbarui' : actionWords.publish}
      original={view.description}
      initial={textsOf(view)}
      photos={view.photos.filter(({ publishedAt }) => publishedAt !== null)}
    />
  )
}

function Withholding({ view, action }: { view: ComplaintView; action: FormAction }) {
  return (
    <div className="-mx-3">
      <DeskForm
        action={action}
        step="withhold"
        verb={actionWords.withhold}
        number={view.number}
        version={view.version}
        spec={keepFromPublic}
        first={false}
      />
    </div>
  )
}

function TakingDown({ view, action }: { view: ComplaintView; action: FormAction }) {
  return (
    <div className="-mx-3">
      <DeskForm
        action={action}
        step="unpublish"
        verb={actionWords.unpublish}
        number={view.number}
        spec={takeDown}
        first={false}
      />
    </div>
  )
}

function textsOf({ publication, title, description }: ComplaintView) {
  return { title: publication?.title ?? title, body: publication?.body ?? description }
}

function standing({ publication, moderatedAt, timeZone }: ComplaintView): string {
  if (!publication) {
    return moderatedAt
      ? `Diputuskan tidak dibuka untuk umum pada ${formatMoment(moderatedAt, timeZone)}.`
      : 'Belum dibuka untuk umum.'
  }
  const { publishedAt, takenDownAt } = publication
  return takenDownAt
    ? `Diturunkan dari umum pada ${formatMoment(takenDownAt, timeZone)}.`
    : `Terbuka untuk umum sejak ${formatMoment(publishedAt, timeZone)}.`
}

function WhyNot({ view }: { view: ComplaintView }) {
  if (view.class === 'oversight') {
    return <Notice>Pengaduan berkadar pengawasan tidak pernah dibuka untuk umum.</Notice>
  }
  if (view.hideContent) {
    return <Notice>Pelapor meminta agar isi aduan ini tidak ditampilkan kepada umum.</Notice>
  }
  if (!view.allowedActions.includes('publish')) {
    return <Notice>Pada status ini aduan tidak dapat dibuka untuk umum.</Notice>
  }
  return null
}
