import type { Metadata, Route } from 'next'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { currentWords } from '../../../words'
import { publishedAt } from '../published'
import { ObjectionForm } from './objection-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).square.objection.title, robots: { index: false } }
}

export default async function ObjectionPage({ params }: PageProps<'/aduan/[number]/keberatan'>) {
  const { view, government } = await publishedAt((await params).number, '/keberatan')
  const words = (await currentWords()).square.objection
  return (
    <PublicPage government={government.name}>
      <PageHeading title={words.title} lead={words.lead} back={`/aduan/${view.number}` as Route} />
      <p className="mb-6 border-l-4 border-line pl-3 font-semibold">{view.title}</p>
      <ObjectionForm number={view.number} words={words} />
    </PublicPage>
  )
}
