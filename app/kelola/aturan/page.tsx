import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { Desk } from '@/app/petugas/desk'
import { single } from '@/app/petugas/query'
import { requireStaff } from '@/app/petugas/staff'
import { ChangeForm } from './change-form'
import { changeParts } from '@/components/desk/change-forms'
import { RulesTable } from './rules-table'
import { UnsureYearNotice } from '@/components/desk/unsure-year-notice'
import { ChangeList } from '@/components/desk/change-list'
import { DeskPanes } from '@/components/layout/desk-panes'
import { PageHeading } from '@/components/layout/page-heading'
import { Tabs } from '@/components/ui/tabs'
import { listStaffNames } from '@/lib/accounts/queries'
import { listChanges } from '@/lib/agencies/change-queries'
import { mayChangeReference } from '@/lib/agencies/rules/policy'
import { unsureYear } from '@/lib/agencies/rules/calendar-year'
import { findCalendar } from '@/lib/agencies/reference/calendar-queries'
import type { Calendar } from '@/lib/kernel/working-days'
import { localDayOf, zoneAt } from '@/lib/kernel/zones'
import { draftChangeAction } from './actions'
import { currentRules } from './current-rules'

export const metadata: Metadata = { title: 'Aturan dan data acuan' }

export default async function RulesPage(props: PageProps<'/kelola/aturan'>) {
  const { actor, person, now } = await requireStaff()
  if (!mayChangeReference(actor)) notFound()
  const asked = single((await props.searchParams)['bagian']) ?? ''
  const part = Object.hasOwn(changeParts, asked) ? asked : 'instansi'
  const kinds = changeParts[part]?.kinds ?? []
  const [changes, rules, calendar] = await Promise.all([
    listChanges(actor, kinds),
    currentRules[part]?.(actor.governmentId, now),
    findCalendar(actor.governmentId),
  ])
  const timeZone = zoneAt(calendar, now)
  const names = await listStaffNames(
    actor,
    changes.map(({ createdBy }) => createdBy),
  )
  return (
    <Desk actor={actor} person={person} room="/kelola/aturan">
      <PageHeading
        title="Aturan dan data acuan"
        lead="Setiap perubahan ditulis sebagai draf, dilihat pengaruhnya, lalu diterbitkan untuk sebuah hari. Yang lama tidak pernah dihapus."
      />
      <Tabs
        label="Bagian"
        tabs={Object.entries(changeParts).map(([code, { label }]) => ({
          href: `/kelola/aturan?bagian=${code}` as Route,
          label,
          current: code === part,
        }))}
      />
      <div className="mt-4">
        <UnsureYearNotice unsure={unsureOn(part, calendar, now)} />
        <DeskPanes
          main={
            <section aria-labelledby="berlaku">
              <h2 id="berlaku" className="mb-2 text-lg">
                Yang berlaku sekarang
              </h2>
              {rules && <RulesTable {...rules} />}
            </section>
          }
          side={
            <section aria-labelledby="usul">
              <h2 id="usul" className="mb-2 text-lg">
                Usulkan perubahan
              </h2>
              {kinds.map((kind) => (
                <ChangeForm key={kind} kind={kind} action={draftChangeAction} />
              ))}
            </section>
          }
          more={
            <section aria-labelledby="riwayat-aturan">
              <h2 id="riwayat-aturan" className="mb-2 text-lg">
                Draf dan riwayat
              </h2>
              <ChangeList changes={changes} names={names} timeZone={timeZone} />
            </section>
          }
        />
      </div>
    </Desk>
  )
}

function unsureOn(part: string, calendar: Calendar, now: Date) {
  return part === 'kalender' ? unsureYear(calendar, localDayOf(calendar, now)) : null
}
