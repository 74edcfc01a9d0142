import type { Metadata } from 'next'
import { PlainText } from '@/components/layout/plain-text'
import { PublicPage } from '@/components/layout/public-page'
import { currentGovernment } from '../government'
import { plainHoles } from '../plain-holes'
import { currentWords } from '../words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).pages.terms.title }
}

export default async function TermsPage() {
  const { pages } = await currentWords()
  return (
    <PublicPage government={(await currentGovernment()).name}>
      <PlainText words={pages.terms} holes={await plainHoles()} />
    </PublicPage>
  )
}
