import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HolderFigures } from './holder-figures'
import { GroupMessage } from './group-message'
import { AgencyWatchList } from './agency-watch-list'
import { DeskSaid } from '@/components/layout/desk-said'
import { PageHeading } from '@/components/layout/page-heading'
import { findGovernment } from '@/lib/agencies/reference/queries'
import { mayWatch } from '@/lib/complaints/rules/desk-policy'
import { findHeldFigures } from '@/lib/complaints/watch/held-queries'
import { groupMessageOf } from '@/lib/complaints/watch/group-message'
import { listLatest, watchAgencies, watchedDays } from '@/lib/complaints/watch/watch-queries'
import { formatDate } from '@/lib/kernel/format'
import { env } from '@/lib/platform/env'
import { wordsFor } from '@/lib/words/words'
import { Desk } from '../desk'
import { single } from '../query'
import { requireStaff } from '../staff'
import { remindAgencyAction } from './actions'

export const metadata: Metadata = { title: 'Pantau OPD' }

export default async function WatchPage({ searchParams }: PageProps<'/petugas/pantau'>) {
  const { actor, person, now } = await requireStaff()
  if (!mayWatch(actor)) notFound()
  const [agencies, { timeZone, name: city }, late, held] = await Promise.all([
    watchAgencies(actor, now),
    findGovernment(actor.governmentId),
    listLatest(actor, { now, most: 10 }),
    findHeldFigures(actor, now),
  ])
  const day = formatDate(now, timeZone)
  const groupMessage = groupMessageOf({ city, day, agencies, late, appUrl: env().appUrl })
  const reminded = single((await searchParams)['berhasil'])
  const name = agencies.find(({ code }) => code === reminded)?.name
  return (
    <Desk actor={actor} person={person} room="/petugas/pantau">
      <PageHeading
        title="Pantau OPD"
        lead={`Aduan terbuka sekarang; median, pengembalian dan janji dihitung dari ${watchedDays} hari terakhir. Aduan tentang aparatur tidak ikut dihitung.`}
      />
      <DeskSaid>{name && `${name} diingatkan. Pengingatnya tercatat.`}</DeskSaid>
      <details className="mb-4">
        <summary className="inline-flex min-h-11 items-center font-semibold text-sea">
          Ringkasan untuk grup WhatsApp OPD
        </summary>
        <GroupMessage text={groupMessage} />
      </details>
      <HolderFigures figures={held} agencies={agencies} words={wordsFor('id').following.time} />
      <AgencyWatchList agencies={agencies} timeZone={timeZone} remind={remindAgencyAction} />
    </Desk>
  )
}
