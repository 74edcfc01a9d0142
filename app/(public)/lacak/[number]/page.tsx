import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import type { Route } from 'next'
import { CitizenStatus } from '@/components/complaints/citizen-status'
import { CitizenTimeline } from './citizen-timeline'
import { HeldTime } from './held-time'
import { CommitmentList } from './commitment-list'
import { PushNotices } from './push-notices'
import { RunningClocks } from './running-clocks'
import { SentWords } from './sent-words'
import { WhoOpened } from './who-opened'
import { WhoSees } from './who-sees'
import { PublicPage } from '@/components/layout/public-page'
import { refusedFiles } from '@/app/refused-files'
import { pushKey } from '@/lib/platform/push'
import { requestTime } from '@/lib/platform/request-time'
import { findKelurahan } from '@/lib/agencies/reference/queries'
import { complaintNumber } from '@/lib/complaints/filing/input'
import { currentGovernment } from '../../government'
import { currentLanguage, currentWords } from '../../words'
import { findFollowed, followPath } from '../following'
import { LastWays } from './last-ways'
import { PublicPageLink } from './public-page-link'
import { Related } from './related'
import { Talk } from './talk'
import { YourRating } from './your-rating'
import { YourTurn } from './your-turn'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).following.journey }
}

export default async function FollowPage(props: PageProps<'/lacak/[number]'>) {
  const typed = (await props.params).number
  const { data: number } = complaintNumber.safeParse(typed)
  if (number === undefined) notFound()
  // The cookie belongs to this one spelling of the address.
  if (number !== typed) redirect(followPath(number))
  const government = await currentGovernment()
  const followed = await findFollowed(government.id, number)
  if (!followed) redirect(`/lacak?nomor=${number}` as Route)
  const { complaint } = followed
  const { kelurahanCode: code } = complaint
  const area = code === null ? null : await findKelurahan(government.id, code)
  const reading = { words: await currentWords(), language: await currentLanguage() }
  const { words } = reading
  const { galat, berkas } = await props.searchParams
  const photoError = await refusedFiles({ galat, berkas })
  return (
    <PublicPage government={government.name}>
      <div className="space-y-10">
        <CitizenStatus complaint={complaint} government={government.name} words={words} />
        <YourTurn complaint={complaint} {...reading} />
        <Related complaint={complaint} words={words.following.related} />
        <YourRating complaint={complaint} words={words} />
        <PushNotices complaint={complaint} publicKey={pushKey()} words={words.notices.push} />
        <RunningClocks complaint={complaint} now={requestTime()} {...reading} />
        <CommitmentList commitments={complaint.commitments} {...reading} />
        <Talk complaint={complaint} photoError={photoError} {...reading} />
        <CitizenTimeline complaint={complaint} {...reading} />
        <HeldTime complaint={complaint} now={requestTime()} {...reading} />
        <SentWords complaint={complaint} kelurahanName={area?.name ?? null} {...reading} />
        <PublicPageLink complaint={complaint} words={words.following.square} />
        <WhoSees complaint={complaint} words={words.following.sees} />
        <WhoOpened {...reading} complaint={complaint} words={words.following.opened} />
        <LastWays complaint={complaint} words={words} />
      </div>
    </PublicPage>
  )
}
