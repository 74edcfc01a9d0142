import type { Metadata } from 'next'
import { PhoneCall } from 'lucide-react'
import { EmergencyLink } from '@/components/layout/emergency-link'
import { PublicPage } from '@/components/layout/public-page'
import { Sentence } from '@/components/layout/sentence'
import { ButtonLink } from '@/components/ui/button'
import { DayPromises } from './day-promises'
import { LiveFigures } from './live-figures'
import { UnsentDraft } from '@/components/complaints/unsent-draft'
import { requestTime } from '@/lib/platform/request-time'
import { publicFigures } from '@/lib/complaints/square/figure-queries'
import { fill } from '@/lib/words/fill'
import { currentGovernment } from './government'
import { DeviceOnlyDraft } from './lapor/device-only-draft'
import { DiscardForm } from './lapor/discard-form'
import { readDraft } from './lapor/draft'
import { nextPath } from './lapor/steps'
import { promisesAt } from './promises'
import { currentLanguage, currentWords } from './words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: { absolute: (await currentWords()).site.title } }
}

export default async function HomePage() {
  const government = await currentGovernment()
  const now = requestTime()
  const { verification, reply } = await promisesAt(government.id, now)
  const draft = await readDraft(government.id)
  const { home: words, figures, filing } = await currentWords()
  const language = await currentLanguage()
  return (
    <PublicPage government={government.name}>
      {draft.kind === 'open' ? (
        <UnsentDraft words={words.unsent} continueAt={nextPath(draft.content)}>
          <DiscardForm draft={draft.actor.draftId} label={filing.device.discard} />
        </UnsentDraft>
      ) : (
        <DeviceOnlyDraft words={words.unsent} />
      )}
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-3 max-w-prose text-lg">
        {fill(words.lead, { government: government.name })}
      </p>
      <div className="mt-6 flex flex-wrap gap-3 max-sm:flex-col">
        <ButtonLink href="/lapor" kind="primary">
          {words.report}
        </ButtonLink>
        <ButtonLink href="/lacak">{words.track}</ButtonLink>
      </div>
      <p className="mt-2 text-ink-soft">{words.comfort}</p>
      <DayPromises
        words={words.promises}
        language={language}
        verification={verification.workingDays}
        reply={reply.workingDays}
      />
      <p className="mt-8 flex gap-3 border-t border-line pt-6">
        <PhoneCall className="mt-0.5 size-5 shrink-0 text-late" />
        <span>
          <strong>{words.danger.question}</strong>{' '}
          <Sentence with={{ number: <EmergencyLink /> }}>{words.danger.advice}</Sentence>
        </span>
      </p>
      <LiveFigures
        figures={await publicFigures(government.id, now)}
        words={figures}
        language={language}
        timeZone={government.timeZone}
        now={now}
      />
    </PublicPage>
  )
}
