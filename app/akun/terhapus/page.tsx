import type { Metadata } from 'next'
import { currentWords } from '@/app/(public)/words'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { TextLink } from '@/components/ui/text-link'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).account.erase.doneTitle }
}

export default async function ErasedPage() {
  const { doneTitle, doneLead, home } = (await currentWords()).account.erase
  return (
    <PublicPage>
      <PageHeading title={doneTitle} lead={doneLead} />
      <TextLink href="/">{home}</TextLink>
    </PublicPage>
  )
}
