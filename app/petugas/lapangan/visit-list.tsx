import { MapPin, Navigation } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { EvidenceCamera } from './evidence-camera'
import { PhotoList } from '@/components/photos/photo-list'
import { EmptyState } from '@/components/ui/empty-state'
import type { FieldVisit } from '@/lib/complaints/inbox/field-queries'
import { formatDate } from '@/lib/kernel/format'

interface Props {
  visits: readonly FieldVisit[]
  now: Date
  timeZone: string
}

/** Today's list for somebody on the road: where, what, by when, and a camera. */
export function VisitList({ visits, now, timeZone }: Props) {
  if (visits.length === 0) {
    return (
      <EmptyState icon={<MapPin />} title="Tidak ada yang perlu didatangi">
        Aduan yang dikerjakan instansi Anda dan punya lokasi muncul di sini.
      </EmptyState>
    )
  }
  return (
    <ol className="space-y-4">
      {visits.map((visit) => (
        <li key={visit.number} className="space-y-3 rounded-soft border border-line bg-sheet p-4">
          <h2 className="text-lg">
            <Link
              href={`/petugas/aduan/${visit.number}` as Route}
              prefetch={false}
              className="text-sea underline underline-offset-4"
            >
              {visit.title}
            </Link>
          </h2>
          <p className="flex gap-2">
            <MapPin className="mt-0.5 size-5 shrink-0 text-sea" />
            {[visit.landmark, visit.area].filter(Boolean).join(', ') || 'Lokasi belum jelas'}
          </p>
          {visit.dueAt && (
            <p className={visit.dueAt < now ? 'font-semibold text-late' : 'text-ink-soft'}>
              {visit.dueAt < now ? 'Lewat sejak' : 'Sampai'} {formatDate(visit.dueAt, timeZone)}
            </p>
          )}
          <p className="whitespace-pre-line">{visit.description}</p>
          <PhotoList photos={visit.photos} folder="/foto" />
          <Directions visit={visit} />
          <EvidenceCamera number={visit.number} taken={visit.evidence} />
        </li>
      ))}
    </ol>
  )
}

/** By the phone's own maps: a geo: address leaves to whichever is installed (RFC 5870). */
function Directions({ visit: { latitude, longitude } }: { visit: FieldVisit }) {
  if (latitude === null || longitude === null) return null
  return (
    <a
      href={`geo:${latitude},${longitude}?q=${latitude},${longitude}`}
      className="inline-flex min-h-11 items-center gap-2 font-semibold text-sea underline underline-offset-4"
    >
      <Navigation className="size-5" />
      Petunjuk arah
    </a>
  )
}
