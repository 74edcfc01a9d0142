import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { grouped } from '@/lib/kernel/crockford'
import { fill } from '@/lib/words/fill'
import { currentGovernment } from '../../government'
import { currentWords } from '../../words'
import { findRater } from './rater'
import { RatingForm } from './rating-form'

/** Up to here somebody is likely to want more than to have said so. */
const low = 2

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).rating.title, robots: { index: false } }
}

export default async function RatingPage({
  params,
  searchParams,
}: PageProps<'/penilaian/[token]'>) {
  const government = await currentGovernment()
  const { token } = await params
  const rater = await findRater(government.id, token)
  if (!rater) notFound()
  const { number, score, mayDispute } = rater
  const { rating: words } = await currentWords()
  const { thanks, notDone } = words
  const { one, two, three, four, five } = words.scores
  const given = score === null ? undefined : [one, two, three, four, five][score - 1]
  const justRated = 'dinilai' in (await searchParams) && given !== undefined
  return (
    <PublicPage government={government.name}>
      <PageHeading title={words.title} lead={fill(words.lead, { number: grouped(number) })} />
      <div className="space-y-6">
        {justRated && (
          <Notice tone="ok" title={thanks.title}>
            {fill(thanks.given, { score: given })} {thanks.again}
          </Notice>
        )}
        {mayDispute && score !== null && score <= low && (
          <Notice title={notDone.title}>
            <p>{notDone.text}</p>
            <ButtonLink href={`/lacak/${number}` as Route}>{notDone.open}</ButtonLink>
          </Notice>
        )}
        <RatingForm words={words} token={token} score={score} />
      </div>
    </PublicPage>
  )
}
