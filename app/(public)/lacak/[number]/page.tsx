import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import type { Route } from 'next'
import { CitizenStatus } from '@/components/complaints/citizen-status'
import { CitizenTimeline } from '@/components/complaints/citizen-timeline'
import { RunningClocks } from '@/components/complaints/running-clocks'
import { SentWords } from '@/components/complaints/sent-words'
import { PublicPage } from '@/components/layout/public-page'
import { requestTime } from '@/lib/platform/request-time'
import { findKelurahan } from '@/lib/agencies/public-queries'
import { complaintNumber } from '@/lib/complaints/input'
import { currentGovernment } from '../../government'
import { findFollowed, followPath } from '../following'
import { WithdrawForm } from './deed-forms'
import { YourTurn } from './your-turn'

export const metadata: Metadata = { title: 'Perjalanan aduan' }

export default async function FollowPage({ params }: PageProps<'/lacak/[number]'>) {
  const typed = (await params).number
  const { data: number } = complaintNumber.safeParse(typed)
  if (number === undefined) notFound()
  // The cookie belongs to this one spelling of the address.
  if (number !== typed) redirect(followPath(number))
  const government = await currentGovernment()
  const followed = await findFollowed(government.id, number)
  if (!followed) redirect(`/lacak?nomor=${number}` as Route)
  const { complaint } = followed
  const { kelurahanCode } = complaint
  const area = kelurahanCode === null ? null : await findKelurahan(government.id, kelurahanCode)
  return (
    <PublicPage government={government.name}>
      <div className="space-y-10">
        <CitizenStatus complaint={complaint} government={government.name} />
        <YourTurn complaint={complaint} />
        <RunningClocks complaint={complaint} now={requestTime()} />
        <CitizenTimeline complaint={complaint} />
        <SentWords complaint={complaint} kelurahanName={area?.name ?? null} />
        {complaint.allowedActions.includes('withdraw') && <WithdrawForm number={number} />}
      </div>
    </PublicPage>
  )
}
