import type { Metadata, Route } from 'next'
import { BackLink } from '@/components/layout/back-link'
import { PublicPage } from '@/components/layout/public-page'
import { PassOn } from './pass-on'
import { PublicTimeline } from './public-timeline'
import { PublishedCase } from './published-case'
import { buttonClass } from '@/components/ui/button-class'
import { TextLink } from '@/components/ui/text-link'
import { env } from '@/lib/platform/env'
import { fill } from '@/lib/words/fill'
import { currentLanguage, currentWords } from '../../words'
import { publishedAt } from './published'

type Address = PageProps<'/aduan/[number]'>

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const { view, government } = await publishedAt((await params).number)
  const { one, statuses } = (await currentWords()).square
  const status = statuses[view.publicStatus]
  const description = fill(one.description, { government: government.name, status })
  const card = { title: view.title, description }
  return {
    ...card,
    openGraph: { ...card, type: 'article', siteName: 'Kesah' },
    twitter: { ...card, card: 'summary' },
  }
}

export default async function PublishedPage({ params }: Address) {
  const { view, government } = await publishedAt((await params).number)
  const words = await currentWords()
  const { one } = words.square
  const reading = { view, words, language: await currentLanguage() }
  return (
    <PublicPage government={government.name}>
      <BackLink href={'/aduan'} />
      <div className="mt-2 space-y-8">
        <PublishedCase {...reading} />
        <PublicTimeline {...reading} />
        <form action={`/aduan/${view.number}/ikut`} className="not-printed">
          <button className={buttonClass('secondary')}>{words.similar.same}</button>
        </form>
        <PassOn
          title={view.title}
          address={`${env().appUrl}/aduan/${view.number}`}
          words={{ share: one.share, whatsApp: one.whatsApp, print: one.print }}
        />
        <ul className="not-printed flex flex-wrap gap-x-6 border-t border-line pt-4 *:py-2">
          <li>
            <TextLink href={`/lacak?nomor=${view.number}` as Route}>{one.mine}</TextLink>
          </li>
          <li>
            <TextLink href={`/aduan/${view.number}/keberatan` as Route}>{one.object}</TextLink>
          </li>
        </ul>
      </div>
    </PublicPage>
  )
}
