import type { Metadata } from 'next'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { currentActor } from '@/lib/accounts/current-actor'
import { findMyContact } from '@/lib/accounts/queries'
import { currentGovernment } from '../../government'
import { currentLanguage, currentWords } from '../../words'
import { requireDraft } from '../draft'
import { KnownOutages } from '../known-outages'
import { backPath, stepWords, typedValues } from '../steps'
import { knownOutages } from '../warnings'
import { ContactForm } from './contact-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).filing.contact.name }
}

export default async function ContactPage({ searchParams }: PageProps<'/lapor/kontak'>) {
  const { dari } = await searchParams
  const government = await currentGovernment()
  const { actor, content } = await requireDraft(government.id, 'contact')
  const { filing } = await currentWords()
  return (
    <PublicPage government={government.name}>
      <PageHeading
        title={filing.contact.title}
        lead={filing.contact.lead}
        step={stepWords(filing.step, 'contact')}
        back={backPath(dari, '/lapor/lokasi')}
      />
      <KnownOutages
        words={filing.known}
        found={await knownOutages(government.id, content.place)}
        timeZone={government.timeZone}
        language={await currentLanguage()}
      />
      <ContactForm
        draft={actor.draftId}
        words={{ contact: filing.contact, next: filing.next }}
        isOversight={content.place?.official === 'yes'}
        typed={typedValues(content.contact ?? (await knownContact()))}
      />
    </PublicPage>
  )
}

/** What the account knows already; whoever then files anonymously leaves none of it. */
async function knownContact(): Promise<Record<string, string>> {
  const actor = await currentActor()
  const known = actor && (await findMyContact(actor))
  return Object.fromEntries(
    Object.entries(known ?? {}).map(([field, value]: [string, string | null]) => [
      field,
      value ?? '',
    ]),
  )
}
