import type { Metadata, Route } from 'next'
import { BulkForm } from './bulk-form'
import { BulkList } from './bulk-list'
import { choicesOf } from '@/components/desk/reference-choices'
import { PageHeading } from '@/components/layout/page-heading'
import { EmptyState } from '@/components/ui/empty-state'
import { listAgencies, listCategories } from '@/lib/agencies/reference/queries'
import { boxOf } from '@/lib/complaints/inbox/boxes'
import { deskFilterOf, deskQuery } from '@/lib/complaints/inbox/filter-input'
import { mostAtOnce } from '@/lib/complaints/case/desk-input'
import { complaintNumber } from '@/lib/complaints/filing/input'
import { listChosen } from '@/lib/complaints/inbox/queries'
import { ListChecks } from 'lucide-react'
import { Desk } from '../desk'
import { readList } from '../list'
import { single } from '../query'
import { requireStaff } from '../staff'
import { bulkSteps } from './bulk-steps'
import { commonOwner } from './common-owner'

export const metadata: Metadata = { title: 'Tindakan untuk beberapa aduan' }

export default async function BulkPage({ searchParams }: PageProps<'/petugas/banyak'>) {
  const { actor, person, now } = await requireStaff()
  const asked = await searchParams
  const box = boxOf(actor, single(asked['kotak'])).code
  const list = { box, asked: single(asked['q'])?.trim(), filter: deskFilterOf(asked) }
  const numbers = [asked['pilih'] ?? []].flat().flatMap((typed) => {
    const { data } = complaintNumber.safeParse(typed)
    return data ?? []
  })
  const { rows } = asked['semua']
    ? await readList(actor, list, { now, size: mostAtOnce })
    : await listChosen(actor, numbers.slice(0, mostAtOnce), now)
  const { governmentId } = actor
  const [agencies, categories, suggestion] = await Promise.all([
    listAgencies(governmentId, now),
    listCategories(governmentId, now),
    commonOwner(governmentId, rows, now),
  ])
  return (
    <Desk actor={actor} person={person}>
      <PageHeading
        title={`${rows.length} aduan dipilih`}
        back={`/petugas?${deskQuery(list)}` as Route}
        lead="Periksa daftarnya, lalu pilih satu tindakan. Hasilnya ditunjukkan untuk setiap aduan."
      />
      {rows.length === 0 ? (
        <EmptyState icon={<ListChecks />} title="Belum ada aduan yang dipilih">
          Kembali ke kotak aduan, centang beberapa aduan, lalu tekan Tindakan untuk yang dipilih.
        </EmptyState>
      ) : (
        <div className="grid items-start gap-6 lg:grid-cols-[1fr_24rem]">
          <BulkList rows={rows} box={box} />
          <BulkForm
            rows={rows}
            by={actor.role}
            choices={choicesOf({ agencies, categories, suggestion })}
            steps={bulkSteps}
          />
        </div>
      )}
    </Desk>
  )
}
