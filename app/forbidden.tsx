import type { Metadata } from 'next'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { ButtonLink } from '@/components/ui/button'
import { currentWords } from './(public)/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).forbidden.name }
}

/** A request that changes something, sent from a page that isn't ours. */
export default async function Forbidden() {
  const { forbidden: words } = await currentWords()
  return (
    <PublicPage>
      <PageHeading title={words.title} lead={words.lead} />
      <p className="max-w-prose">{words.advice}</p>
      <div className="mt-6">
        <ButtonLink href="/" kind="primary">
          {words.home}
        </ButtonLink>
      </div>
    </PublicPage>
  )
}
