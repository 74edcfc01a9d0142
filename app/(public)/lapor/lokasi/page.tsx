import type { Metadata } from 'next'
import { EmergencyCall } from '@/components/complaints/emergency-call'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { requestTime } from '@/lib/platform/request-time'
import { listKelurahan } from '@/lib/agencies/reference/queries'
import { isOfficialsOpen } from '@/lib/complaints/filing/officials'
import { currentGovernment } from '../../government'
import { currentLanguage, currentWords } from '../../words'
import { requireDraft } from '../draft'
import { placeFields } from './place-fields'
import { backPath, stepWords, typedValues } from '../steps'
import { isDangerous } from '../warnings'
import { accusedFor, kindsFor } from './kinds'
import { PlaceForm } from './place-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).filing.place.title }
}

export default async function PlacePage({ searchParams }: PageProps<'/lapor/lokasi'>) {
  const { dari } = await searchParams
  const government = await currentGovernment()
  const { actor, content } = await requireDraft(government.id, 'place')
  const { filing } = await currentWords()
  // The browser is sent no more words than its form shows.
  const { place, category, device, next } = filing
  const now = requestTime()
  const asked = { governmentId: government.id, language: await currentLanguage(), now }
  const [kecamatan, { likely, maybeOfOfficials, ...choices }, isDanger] = await Promise.all([
    listKelurahan(government.id),
    kindsFor(asked, content),
    isDangerous(government.id, content.story),
  ])
  const isAsked = isOfficialsOpen({ story: content.story })
  const isAboutOfficials = isAsked || maybeOfOfficials
  // Nobody's complaint of somebody stands ready for that somebody's agency.
  const filled = content.place ? placeFields(content.place) : { category: isAsked ? '' : likely }
  return (
    <PublicPage government={government.name}>
      <PageHeading
        title={filing.place.title}
        step={stepWords(filing.step, 'place')}
        back={backPath(dari, '/lapor/cerita')}
      />
      {isDanger && (
        <div className="mb-6">
          <EmergencyCall words={filing.emergency} />
        </div>
      )}
      <PlaceForm
        draft={actor.draftId}
        {...choices}
        words={{ place, category, device, next }}
        typed={typedValues(filled)}
        kelurahan={kecamatan.flatMap(({ name, kelurahan }) =>
          kelurahan.map(({ code, name: label, aliases }) => {
            return { value: code, label, group: name, ...(aliases.length > 0 && { aliases }) }
          }),
        )}
        accused={isAboutOfficials ? await accusedFor(government.id, category, now) : []}
      />
    </PublicPage>
  )
}
