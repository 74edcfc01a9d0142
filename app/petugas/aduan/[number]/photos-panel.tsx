import type { PanelActionAt } from '@/components/desk/desk-actions'
import { ReleaseForm } from './release-form'
import type { Route } from 'next'
import { DoneNotice } from '@/components/desk/done-notice'
import { Thumbnail } from '@/components/photos/photo-list'
import type { FormAction } from '@/components/ui/form'
import { TextLink } from '@/components/ui/text-link'
import { type Removable, removables } from '@/lib/attachments/rules/metadata'
import { mayBePublic } from '@/lib/complaints/rules/policy'
import type { ComplaintView } from '@/lib/complaints/case/queries'
import { formatMoment } from '@/lib/kernel/format'

const removedWords: Readonly<Record<Removable, string>> = {
  place: 'lokasi',
  time: 'waktu',
  camera: 'jenis kamera',
  name: 'nama pemilik',
}

type Photo = ComplaintView['photos'][number]

interface Props {
  view: ComplaintView
  steps: Readonly<Record<PanelActionAt<'photos'>, FormAction>>
  /** What was just done here, in words. */
  done: string | null
}

/** Each photo by itself: who sees it, and who may be let see it. */
export function PhotosPanel({ view, steps, done }: Props) {
  if (view.photos.length === 0) return null
  const mayRelease = view.allowedActions.includes('release')
  return (
    <section id="foto" aria-labelledby="foto-judul">
      <h2 id="foto-judul" className="mb-2 text-lg">
        Foto
      </h2>
      <DoneNotice words={done} />
      {mayRelease && (
        <p className="mb-3 max-w-prose text-ink-soft">
          Foto dapat menunjukkan siapa pemotretnya. Periksa wajah, pelat, nomor rumah dan pantulan.
        </p>
      )}
      <ul className="space-y-4">
        {view.photos.map((photo, index) => (
          <li key={photo.id} className="flex flex-wrap gap-4">
            <a href={`/foto/${photo.id}`} className="block shrink-0">
              <Thumbnail photo={photo} folder="/foto" alt={`Foto ${index + 1}`} />
            </a>
            <div className="min-w-0 grow basis-64 space-y-2">
              {mayRelease && <p>{sightOf(photo, view.timeZone)}</p>}
              <RemovedFrom photo={photo} />
              {mayRelease && (
                <Releases view={view} photo={photo} nth={index + 1} action={steps.release} />
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function sightOf({ kind, redactedOf, releasedAt, publishedAt }: Photo, timeZone: string): string {
  if (publishedAt) return `Boleh dilihat umum sejak ${formatMoment(publishedAt, timeZone)}.`
  if (redactedOf) return 'Salinan tertutup. Belum diperlihatkan kepada umum.'
  if (kind === 'evidence') return 'Bukti dari OPD. Pelapor melihatnya bersama jawaban.'
  if (releasedAt) return `Dilihat OPD yang menangani sejak ${formatMoment(releasedAt, timeZone)}.`
  return 'Hanya pelapor dan Kominfo yang melihat foto ini.'
}

function RemovedFrom({ photo }: { photo: Photo }) {
  const kinds = removables.filter((kind) => photo.removed.includes(kind))
  if (kinds.length === 0) return null
  const named = kinds.map((kind) => removedWords[kind]).join(', ')
  return <p className="text-ink-soft">Dihapus dari berkasnya: {named}.</p>
}

interface ReleasesProps {
  view: ComplaintView
  photo: Photo
  nth: number
  action: FormAction
}

function Releases({ view, photo, nth, action }: ReleasesProps) {
  const form = { action, number: view.number, photo: photo.id, nth }
  return (
    <div className="not-printed flex flex-wrap items-center gap-2">
      {!photo.redactedOf && (
        <TextLink href={`/petugas/aduan/${view.number}/foto/${photo.id}` as Route}>
          Samarkan<span className="sr-only"> foto {nth}</span>
        </TextLink>
      )}
      {!photo.releasedAt && photo.kind === null && <ReleaseForm {...form} to="agency" />}
      {!photo.publishedAt && mayBePublic(view) && <ReleaseForm {...form} to="public" />}
    </div>
  )
}
