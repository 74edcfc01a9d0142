import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Desk } from '@/app/petugas/desk'
import { single } from '@/app/petugas/query'
import { requireStaff } from '@/app/petugas/staff'
import { DeskPanes } from '@/components/layout/desk-panes'
import { DeskSaid } from '@/components/layout/desk-said'
import { PageHeading } from '@/components/layout/page-heading'
import { mayAnnounce } from '@/lib/agencies/rules/policy'
import {
  findGovernment,
  listAgencies,
  listCategories,
  listKelurahan,
} from '@/lib/agencies/reference/queries'
import { listAllAnnouncements } from '@/lib/agencies/queries'
import { formatMoment } from '@/lib/kernel/format'
import { announceAction, withdrawAction } from './actions'
import { AnnouncementForm } from './announcement-form'
import { AnnouncementList } from './announcement-list'
import { choicesOf } from './choices'

export const metadata: Metadata = { title: 'Pemberitahuan' }

const done: Readonly<Record<string, string>> = {
  tambah: 'Pemberitahuan disimpan. Warga membacanya pada waktunya, sebelum mengirim aduan.',
  tarik: 'Pemberitahuan ditarik. Tidak ada lagi yang membacanya.',
}

export default async function AnnouncementsPage(props: PageProps<'/kelola/pemberitahuan'>) {
  const { actor, person, now } = await requireStaff()
  if (!mayAnnounce(actor)) notFound()
  const { governmentId } = actor
  const [rows, { timeZone }, agencies, categories, kecamatan] = await Promise.all([
    listAllAnnouncements(actor, now),
    findGovernment(governmentId),
    listAgencies(governmentId, now),
    listCategories(governmentId, now),
    listKelurahan(governmentId),
  ])
  const choices = choicesOf({ agencies, categories, kecamatan })
  const zone = formatMoment(now, timeZone).split(' ').at(-1) ?? ''
  const { berhasil } = await props.searchParams
  const said = done[single(berhasil) ?? '']
  return (
    <Desk actor={actor} person={person} room="/kelola/pemberitahuan">
      <PageHeading
        title="Pemberitahuan"
        lead="Gangguan yang sudah diketahui dan pekerjaan terencana. Warga membacanya sebelum mengirim aduan."
      />
      <DeskSaid>{said}</DeskSaid>
      <DeskPanes
        main={
          <AnnouncementList
            rows={rows}
            choices={choices}
            timeZone={timeZone}
            withdraw={withdrawAction}
          />
        }
        side={<AnnouncementForm action={announceAction} choices={choices} zone={zone} />}
      />
    </Desk>
  )
}
