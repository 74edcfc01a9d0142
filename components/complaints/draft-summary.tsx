import type { Route } from 'next'
import { SummaryList, type SummaryRow } from '@/components/ui/summary-list'
import { formatDay } from '@/lib/kernel/format'
import type { DraftContent } from '@/lib/complaints/input'
import { privacyWords } from '@/lib/complaints/labels'

interface Props {
  content: DraftContent
  kelurahanName: string | null
  categoryName: string | null
  photoCount: number
}

const story = '/lapor/cerita?dari=periksa' as Route
const place = '/lapor/lokasi?dari=periksa' as Route
const contact = '/lapor/kontak?dari=periksa' as Route

/** All answers, each with the way to change it. */
export function DraftSummary({ content, kelurahanName, categoryName, photoCount }: Props) {
  const rows = [
    ...storyRows(content.story),
    { label: 'Foto', value: photoCount > 0 && `${photoCount} foto`, change: story },
    ...placeRows(content.place, kelurahanName),
    { label: 'Jenis masalah', value: categoryName ?? 'Tidak tahu', change: place },
    ...contactRows(content.contact),
  ]
  return <SummaryList rows={rows} />
}

function storyRows(answers: DraftContent['story']): SummaryRow[] {
  const { description, occurredOn } = answers ?? {}
  return [
    { label: 'Apa yang terjadi', value: description, change: story },
    { label: 'Kapan terjadi', value: occurredOn && formatDay(occurredOn), change: story },
  ]
}

function placeRows(answers: DraftContent['place'], kelurahanName: string | null): SummaryRow[] {
  const { nowhere, landmark, latitude } = answers ?? {}
  return [
    ...(nowhere ? [nowhereRow] : []),
    ...(nowhere && !landmark ? [] : [{ label: 'Patokan lokasi', value: landmark, change: place }]),
    { label: 'Kelurahan', value: kelurahanName, change: place },
    ...(latitude === undefined ? [] : [pointRow]),
  ]
}

const nowhereRow: SummaryRow = {
  label: 'Lokasi',
  value: 'Tidak di tempat tertentu',
  change: place,
}

const pointRow: SummaryRow = { label: 'Titik lokasi', value: 'Sudah dicatat', change: place }

function contactRows(answers: DraftContent['contact']): SummaryRow[] {
  if (!answers) return []
  const { privacy, name, phone, email, hideContent } = answers
  const details = [
    { label: 'Nama', value: name, change: contact },
    { label: 'Nomor WhatsApp', value: phone, change: contact },
    { label: 'Surel', value: email, change: contact },
  ]
  return [
    { label: 'Yang boleh tahu', value: privacyWords[privacy], change: contact },
    ...(privacy === 'anonymous' ? [] : details),
    {
      label: 'Isi aduan',
      value: hideContent ? 'Tidak ditampilkan kepada umum' : 'Boleh ditampilkan kepada umum',
      change: contact,
    },
  ]
}
