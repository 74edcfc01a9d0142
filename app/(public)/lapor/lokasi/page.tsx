import type { Metadata } from 'next'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { requestTime } from '@/lib/platform/request-time'
import { listCategories, listKelurahan } from '@/lib/agencies/public-queries'
import { currentGovernment } from '../../government'
import { requireDraft } from '../draft'
import { backPath, typedValues } from '../steps'
import { PlaceForm } from './place-form'

export const metadata: Metadata = { title: 'Di mana masalahnya?' }

export default async function PlacePage({ searchParams }: PageProps<'/lapor/lokasi'>) {
  const { dari } = await searchParams
  const government = await currentGovernment()
  const { content } = await requireDraft(government.id, 'place')
  const [kecamatan, categories] = await Promise.all([
    listKelurahan(government.id),
    listCategories(government.id, requestTime()),
  ])
  return (
    <PublicPage government={government.name}>
      <PageHeading
        title="Di mana masalahnya?"
        step="Langkah 2 dari 4"
        back={backPath(dari, '/lapor/cerita')}
      />
      <PlaceForm
        typed={typedValues(content.place)}
        kelurahan={kecamatan.flatMap(({ name, kelurahan }) =>
          kelurahan.map((area) => ({ value: area.code, label: area.name, group: name })),
        )}
        categories={categories.map(({ code, name, sector }) => ({
          value: code,
          label: name,
          group: sector,
        }))}
      />
    </PublicPage>
  )
}
