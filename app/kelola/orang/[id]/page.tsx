import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Desk } from '@/app/petugas/desk'
import { single } from '@/app/petugas/query'
import { requireStaff } from '@/app/petugas/staff'
import { choicesOf } from '@/components/desk/reference-choices'
import { PersonForms } from './person-forms'
import { DeskSaid } from '@/components/layout/desk-said'
import { PageHeading } from '@/components/layout/page-heading'
import { roleLabels } from '@/lib/accounts/rules/labels'
import { mayManagePeople } from '@/lib/accounts/rules/policy'
import { listStaff } from '@/lib/accounts/queries'
import { listAgencies } from '@/lib/agencies/reference/queries'
import { countHeldBy } from '@/lib/complaints/inbox/assigned-queries'
import { dismissAction, inviteAgainAction, moveAction } from '../actions'

export const metadata: Metadata = { title: 'Orang' }

const done: Readonly<Record<string, string>> = {
  tautan: 'Tautan untuk memilih sandi terkirim. Tautan sebelumnya tidak berlaku lagi.',
  peran: 'Perannya berganti. Ia perlu masuk lagi.',
}

export default async function PersonPage(props: PageProps<'/kelola/orang/[id]'>) {
  const { actor, person: self, now } = await requireStaff()
  if (!mayManagePeople(actor)) notFound()
  const { id } = await props.params
  const [people, agencies, held] = await Promise.all([
    listStaff(actor),
    listAgencies(actor.governmentId, now),
    countHeldBy(actor, id),
  ])
  const person = people.find(({ userId }) => userId === id)
  if (!person) notFound()
  const { own } = choicesOf({ agencies, categories: [], suggestion: null })
  const colleagues = people
    .filter(({ agency, deactivatedAt }) => agency === person.agency && deactivatedAt === null)
    .filter(({ userId, agency }) => userId !== id && agency !== null)
  return (
    <Desk actor={actor} person={self} room="/kelola/orang">
      <div className="max-w-column">
        <PageHeading
          title={person.name}
          lead={`${person.email}, ${roleLabels[person.role]}`}
          back="/kelola/orang"
        />
        <DeskSaid>{done[single((await props.searchParams)['berhasil']) ?? '']}</DeskSaid>
        <PersonForms
          person={person}
          agencies={own}
          colleagues={colleagues.map(({ userId, name }) => ({ value: userId, label: name }))}
          held={held}
          steps={{ invite: inviteAgainAction, move: moveAction, dismiss: dismissAction }}
        />
      </div>
    </Desk>
  )
}
