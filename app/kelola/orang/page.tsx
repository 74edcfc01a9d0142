import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Desk } from '@/app/petugas/desk'
import { single } from '@/app/petugas/query'
import { requireStaff } from '@/app/petugas/staff'
import { choicesOf } from '@/components/desk/reference-choices'
import { InviteForm } from './invite-form'
import { PeopleList } from './people-list'
import { InviteManyForm } from './invite-many-form'
import { DeskPanes } from '@/components/layout/desk-panes'
import { DeskSaid } from '@/components/layout/desk-said'
import { PageHeading } from '@/components/layout/page-heading'
import { mayManagePeople } from '@/lib/accounts/rules/policy'
import { listStaff } from '@/lib/accounts/queries'
import { findGovernment, listAgencies } from '@/lib/agencies/reference/queries'
import { importAction, inviteAction } from './actions'

export const metadata: Metadata = { title: 'Orang dan peran' }

const done: Readonly<Record<string, string>> = {
  undang: 'Undangan terkirim. Tautannya berlaku 7 hari.',
  nonaktif:
    'Akun dinonaktifkan dan semua sesinya berakhir. Yang pernah dikerjakannya tetap tercatat.',
}

export default async function PeoplePage(props: PageProps<'/kelola/orang'>) {
  const { actor, person, now } = await requireStaff()
  if (!mayManagePeople(actor)) notFound()
  const { governmentId } = actor
  const [people, agencies, { timeZone }] = await Promise.all([
    listStaff(actor),
    listAgencies(governmentId, now),
    findGovernment(governmentId),
  ])
  const { own } = choicesOf({ agencies, categories: [], suggestion: null })
  return (
    <Desk actor={actor} person={person} room="/kelola/orang">
      <PageHeading
        title="Orang dan peran"
        lead="Siapa yang bekerja di Kesah. Setiap orang memilih sandinya sendiri lewat tautan di surelnya."
      />
      <DeskSaid>{done[single((await props.searchParams)['berhasil']) ?? '']}</DeskSaid>
      <DeskPanes
        main={<PeopleList people={people} agencies={own} timeZone={timeZone} />}
        side={
          <>
            <InviteForm action={inviteAction} agencies={own} />
            <InviteManyForm action={importAction} />
          </>
        }
      />
    </Desk>
  )
}
