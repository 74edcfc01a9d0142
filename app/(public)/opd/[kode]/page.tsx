import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { AgencyFacts } from './agency-facts'
import { AgencyRecord } from './agency-record'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import { requestTime } from '@/lib/platform/request-time'
import { findAgency, listCategories } from '@/lib/agencies/reference/queries'
import { agencyFigures } from '@/lib/complaints/square/figure-queries'
import { figuresOver } from '@/lib/complaints/square/figures'
import { currentGovernment } from '../../government'
import { currentLanguage, currentWords } from '../../words'

const agencyAt = cache(async (code: string) => {
  const { id } = await currentGovernment()
  return (await findAgency(id, code, requestTime())) ?? notFound()
})

export async function generateMetadata({ params }: PageProps<'/opd/[kode]'>): Promise<Metadata> {
  const { name: title, duty } = await agencyAt((await params).kode)
  const card = { title, ...(duty && { description: duty }) }
  return { ...card, openGraph: card }
}

export default async function AgencyPage({ params }: PageProps<'/opd/[kode]'>) {
  const agency = await agencyAt((await params).kode)
  const { id, name, timeZone } = await currentGovernment()
  const words = await currentWords()
  const now = requestTime()
  const [categories, figures] = await Promise.all([listCategories(id, now), agencyFigures(id, now)])
  const reading = { language: await currentLanguage(), timeZone, now }
  return (
    <PublicPage government={name}>
      <PageHeading title={agency.name} back={'/opd'} />
      <div className="space-y-8">
        {agency.kind === 'external' && <Notice>{words.agencies.outsideLead}</Notice>}
        <AgencyFacts agency={agency} categories={categories} words={words.agencies} />
        <AgencyRecord
          figures={figures.get(agency.code)}
          days={figuresOver}
          words={words}
          {...reading}
        />
        <p className="py-2">
          <TextLink href={`/aduan?opd=${agency.code}` as Route}>
            {words.agencies.complaints}
          </TextLink>
        </p>
      </div>
    </PublicPage>
  )
}
