import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Desk } from '@/app/petugas/desk'
import { single } from '@/app/petugas/query'
import { requireStaff } from '@/app/petugas/staff'
import { OutboxList } from './outbox-list'
import { DeskSaid } from '@/components/layout/desk-said'
import { PageHeading } from '@/components/layout/page-heading'
import { findGovernment } from '@/lib/agencies/reference/queries'
import { actionWords } from '@/lib/complaints/rules/labels'
import { maySeeOutbox } from '@/lib/notifications/rules/policy'
import { countOutbox, listOutbox } from '@/lib/notifications/outbox-queries'
import { resendAction } from './actions'

export const metadata: Metadata = { title: 'Kotak keluar' }

const states = ['failed', 'queued', 'waiting', 'sent'] as const

export default async function OutboxPage(props: PageProps<'/kelola/kotak-keluar'>) {
  const { actor, person } = await requireStaff()
  if (!maySeeOutbox(actor)) notFound()
  const { keadaan, berhasil } = await props.searchParams
  const asked = single(keadaan)
  const status = states.find((one) => one === asked) ?? 'failed'
  const [messages, counts, { timeZone }] = await Promise.all([
    listOutbox(actor, status),
    countOutbox(actor),
    findGovernment(actor.governmentId),
  ])
  const again = single(berhasil)
  return (
    <Desk actor={actor} person={person} room="/kelola/kotak-keluar">
      <PageHeading
        title="Kotak keluar"
        lead="Pesan kepada warga dan petugas: yang menunggu, yang terkirim, yang gagal. Alamat dan isinya tidak tampil di sini."
      />
      <DeskSaid>{again && `${again} pesan dicoba lagi.`}</DeskSaid>
      <OutboxList
        {...{ status, messages, counts, timeZone }}
        steps={actionWords}
        resend={resendAction}
      />
    </Desk>
  )
}
