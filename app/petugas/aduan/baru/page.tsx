import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Desk } from '@/app/petugas/desk'
import { filterChoices } from '@/app/petugas/filters'
import { requireStaff } from '@/app/petugas/staff'
import { IntakeForm } from './intake-form'
import { PageHeading } from '@/components/layout/page-heading'
import { findGovernment } from '@/lib/agencies/reference/queries'
import { mayEnter } from '@/lib/complaints/rules/desk-policy'
import { parseInstant } from '@/lib/kernel/time-zone'
import { enterAction } from './actions'

export const metadata: Metadata = { title: 'Catat aduan' }

export default async function IntakePage() {
  const { actor, person, now } = await requireStaff()
  if (!mayEnter(actor)) notFound()
  const [choices, { timeZone }] = await Promise.all([
    filterChoices(actor, now),
    findGovernment(actor.governmentId),
  ])
  return (
    <Desk actor={actor} person={person} room="/petugas/aduan/baru">
      <div className="max-w-column">
        <PageHeading
          title="Catat aduan"
          lead="Untuk warga yang datang, menelepon, atau menulis lewat jalan lain. Ia tidak perlu melapor lagi."
        />
        <IntakeForm
          action={enterAction}
          submission={randomUUID()}
          receivedAt={wallClock(now, timeZone)}
          categories={choices.categories}
          areas={choices.areas.filter(({ value }) => value.length > kecamatanLength)}
        />
      </div>
    </Desk>
  )
}

/** Of a code like 21.71.10. */
const kecamatanLength = 8

/** 'YYYY-MM-DDTHH:MM' on the wall there, as the browser's own control wants it. */
function wallClock(now: Date, timeZone: string): string {
  const minute = now.toISOString().slice(0, 16)
  const begun = Date.parse(`${minute}Z`)
  const ahead = begun - parseInstant(minute, timeZone).getTime()
  return new Date(begun + ahead).toISOString().slice(0, 16)
}
