import type { Metadata } from 'next'
import { PlainSentence, PlainText } from '@/components/layout/plain-text'
import { PublicPage } from '@/components/layout/public-page'
import { env } from '@/lib/platform/env'
import { currentGovernment } from '../government'
import { plainHoles } from '../plain-holes'
import { currentWords } from '../words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).pages.security.title }
}

export default async function SecurityPage() {
  const { security } = (await currentWords()).pages
  const holes = await plainHoles()
  const way = env().securityContact === undefined ? 'form' : 'mail'
  return (
    <PublicPage government={(await currentGovernment()).name}>
      <PlainText words={security} holes={holes}>
        <p className="max-w-prose">
          <PlainSentence holes={holes}>{security.contact[way]}</PlainSentence>
        </p>
      </PlainText>
    </PublicPage>
  )
}
