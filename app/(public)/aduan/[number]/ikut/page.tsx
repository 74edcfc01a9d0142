import type { Metadata, Route } from 'next'
import { readDraft } from '@/app/(public)/lapor/draft'
import { nextPath } from '@/app/(public)/lapor/steps'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import { currentWords } from '../../../words'
import { publishedAt } from '../published'
import { JoinForm } from './join-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).similar.join.title, robots: { index: false } }
}

export default async function JoinPage({
  params,
  searchParams,
}: PageProps<'/aduan/[number]/ikut'>) {
  const { view, government } = await publishedAt((await params).number, '/ikut')
  const isJoined = (await searchParams)['tercatat'] === '1'
  const draft = await readDraft(government.id)
  const words = (await currentWords()).similar.join
  return (
    <PublicPage government={government.name}>
      <PageHeading title={words.title} lead={words.lead} back={`/aduan/${view.number}` as Route} />
      <p className="mb-6 border-l-4 border-line pl-3 font-semibold">{view.title}</p>
      {isJoined ? (
        <Notice tone="ok" title={words.joined}>
          {words.sent}
        </Notice>
      ) : (
        <JoinForm number={view.number} words={words} />
      )}
      <p className="mt-6 max-w-prose text-ink-soft">{words.privately}</p>
      {draft.kind === 'open' && (
        <p className="mt-6 border-t border-line pt-4">
          {words.draft} <TextLink href={nextPath(draft.content)}>{words.resume}</TextLink>
        </p>
      )}
    </PublicPage>
  )
}
