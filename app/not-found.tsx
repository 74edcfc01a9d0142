import type { Metadata } from 'next'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { ButtonLink } from '@/components/ui/button'
import { currentWords } from './(public)/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).notFound.name }
}

/** The same words for what never was and for what this reader may not see. */
export default async function NotFound() {
  const { notFound: words } = await currentWords()
  return (
    <PublicPage>
      <PageHeading title={words.title} lead={words.lead} />
      <p className="max-w-prose">{words.advice}</p>
      <div className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href="/lacak" kind="primary">
          {words.track}
        </ButtonLink>
        <ButtonLink href="/">{words.home}</ButtonLink>
      </div>
    </PublicPage>
  )
}
