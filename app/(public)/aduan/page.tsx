import type { Metadata, Route } from 'next'
import { SearchX } from 'lucide-react'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { ActiveFilters } from './active-filters'
import { PublishedList } from './published-list'
import { SearchForm } from './search-form'
import { SquareLinks } from './square-links'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { requestTime } from '@/lib/platform/request-time'
import { filterQuery, publicFilter } from '@/lib/complaints/square/filter-input'
import { listPublished, listUsedCodes } from '@/lib/complaints/square/square-queries'
import { currentGovernment } from '../government'
import { currentLanguage, currentWords } from '../words'
import { activeFilters, offered, readChoices } from './filters'

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead: description } = (await currentWords()).square
  const types = { 'application/rss+xml': '/aduan/rss.xml' }
  return { title, description, openGraph: { title, description }, alternates: { types } }
}

export default async function SquarePage({ searchParams }: PageProps<'/aduan'>) {
  const now = requestTime()
  const filter = publicFilter(await searchParams)
  const { id, name, timeZone } = await currentGovernment()
  const { square: words } = await currentWords()
  const language = await currentLanguage()
  const [{ rows, after }, choices, used] = await Promise.all([
    listPublished(id, filter, now),
    readChoices(id, words.search, now),
    listUsedCodes(id),
  ])
  const { sesudah, ...asked } = filter
  const here = filterQuery(filter)
  const next = after === null ? undefined : (`/aduan${filterQuery(filter, { after })}` as Route)
  return (
    <PublicPage government={name}>
      <PageHeading title={words.title} lead={words.lead} />
      <SearchForm words={words} asked={asked} {...offered(choices, used, filter.kelurahan)} />
      <ActiveFilters
        words={words.search}
        filters={activeFilters(filter, choices, words, language)}
      />
      <div className="mt-6">
        {rows.length > 0 ? (
          <PublishedList rows={rows} {...{ words, language, timeZone }} />
        ) : (
          <EmptyState
            icon={<SearchX />}
            title={words.list.none}
            action={<ButtonLink href="/lapor">{words.list.report}</ButtonLink>}
          >
            {words.list.noneAdvice}
          </EmptyState>
        )}
      </div>
      <Pagination first={sesudah && (`/aduan${here}` as Route)} next={next} />
      <SquareLinks words={words.list} query={here} />
    </PublicPage>
  )
}
