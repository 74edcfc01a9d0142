import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SimilarComplaints } from './similar-complaints'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { buttonClass } from '@/components/ui/button-class'
import { requestTime } from '@/lib/platform/request-time'
import { currentGovernment } from '../../government'
import { currentLanguage, currentWords } from '../../words'
import { requireDraft } from '../draft'
import { similarTo } from '../similar'
import { nextPath } from '../steps'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).similar.title }
}

/** Stands between place and contact where somebody has told of the same already. */
export default async function SimilarPage() {
  const government = await currentGovernment()
  const { content } = await requireDraft(government.id, 'contact')
  const goOn = nextPath(content)
  const found = await similarTo(government.id, content, requestTime())
  if (found.length === 0) redirect(goOn)
  const words = (await currentWords()).similar
  return (
    <PublicPage government={government.name}>
      <PageHeading title={words.title} lead={words.lead} back={'/lapor/lokasi'} />
      <SimilarComplaints
        found={found}
        words={words}
        language={await currentLanguage()}
        timeZone={government.timeZone}
      />
      <div className="mt-8 space-y-2">
        <form action={goOn}>
          <button className={buttonClass('primary')}>{words.different}</button>
        </form>
        <p className="text-ink-soft">{words.differentHint}</p>
      </div>
    </PublicPage>
  )
}
