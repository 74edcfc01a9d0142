import type { Metadata, Route } from 'next'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { ComplaintMap } from './complaint-map'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import { formatNumber } from '@/lib/kernel/format'
import { listKelurahan } from '@/lib/agencies/reference/queries'
import { countByKecamatan } from '@/lib/complaints/square/map-queries'
import { currentGovernment } from '../../government'
import { currentLanguage, currentWords } from '../../words'

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead: description } = (await currentWords()).square.map
  return { title, description, openGraph: { title, description } }
}

export default async function MapPage() {
  const { id, name } = await currentGovernment()
  const words = (await currentWords()).square.map
  const language = await currentLanguage()
  const [areas, counts] = await Promise.all([listKelurahan(id), countByKecamatan(id)])
  const rows = areas.map((area) => ({ ...area, count: counts.get(area.code) ?? 0 }))
  const elsewhere = { code: '', name: words.elsewhere, count: counts.get(null) ?? 0 }
  const listOf = (code: string) => `/aduan?kelurahan=${code}` as Route
  return (
    <PublicPage government={name}>
      <PageHeading title={words.title} lead={words.lead} back={'/aduan'} />
      <ComplaintMap words={words} />
      <h2 className="mt-6 mb-2 text-xl">{words.table}</h2>
      <Table
        caption={words.table}
        rows={elsewhere.count > 0 ? [...rows, elsewhere] : rows}
        keyOf={({ code }) => code}
        columns={[
          {
            header: words.kecamatan,
            cell: ({ code, name: area, count }) =>
              code && count > 0 ? <TextLink href={listOf(code)}>{area}</TextLink> : area,
          },
          {
            header: words.count,
            cell: ({ count }) => (count > 0 ? formatNumber(count, language) : words.none),
            numeric: true,
          },
        ]}
      />
      <p className="mt-4 py-2">
        <TextLink href={'/aduan'}>{words.list}</TextLink>
      </p>
    </PublicPage>
  )
}
