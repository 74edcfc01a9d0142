import { PhotoList } from '@/components/complaints/photo-list'
import { SummaryList } from '@/components/ui/summary-list'
import { formatDay } from '@/lib/kernel/format'
import { privacyWords } from '@/lib/complaints/labels'
import type { ComplaintView } from '@/lib/complaints/queries'

interface Props {
  complaint: ComplaintView
  kelurahanName: string | null
}

/** What was sent, word for word. Name and contact are not shown again: the code may be lost. */
export function SentWords({ complaint, kelurahanName }: Props) {
  const { number, photos, description, occurredOn } = complaint
  const { landmark, nowhere, categoryName, privacy } = complaint
  return (
    <section aria-labelledby="terkirim" className="space-y-4">
      <h2 id="terkirim" className="text-xl">
        Yang Anda kirim
      </h2>
      <SummaryList
        rows={[
          { label: 'Apa yang terjadi', value: description },
          { label: 'Kapan terjadi', value: occurredOn && formatDay(occurredOn, 'UTC') },
          { label: 'Lokasi', value: landmark ?? (nowhere ? 'Tidak di tempat tertentu' : null) },
          { label: 'Kelurahan', value: kelurahanName },
          { label: 'Jenis masalah', value: categoryName ?? 'Tidak tahu' },
          { label: 'Yang boleh tahu', value: privacyWords[privacy] },
        ]}
      />
      <PhotoList photos={photos} folder={`/lacak/${number}/foto`} />
    </section>
  )
}
