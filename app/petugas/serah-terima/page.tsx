import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Absences } from './absences'
import { ApprovalForm } from './approval-form'
import { findLooksAtAnswers } from '@/lib/complaints/case/approval-rule-queries'
import { HandOnForm } from './hand-on-form'
import { DeskPanes } from '@/components/layout/desk-panes'
import { DeskSaid } from '@/components/layout/desk-said'
import { PageHeading } from '@/components/layout/page-heading'
import { TextLink } from '@/components/ui/text-link'
import { listAbsences } from '@/lib/accounts/absence-queries'
import { listColleagues } from '@/lib/accounts/queries'
import { findGovernment } from '@/lib/agencies/reference/queries'
import { countUnassigned, listAssigned } from '@/lib/complaints/inbox/assigned-queries'
import { mayHandOn } from '@/lib/complaints/rules/desk-policy'
import { userIdOf } from '@/lib/kernel/actor'
import { localDay } from '@/lib/kernel/time-zone'
import { Desk } from '../desk'
import { single } from '../query'
import { requireStaff } from '../staff'
import { absenceAction, endAbsenceAction, handOnAction, approvalRuleAction } from './actions'

export const metadata: Metadata = { title: 'Serah terima' }

const done: Readonly<Record<string, string>> = {
  cuti: 'Tercatat. Selama itu tugas Anda juga muncul di kotak yang mewakili.',
  kembali: 'Tercatat. Tugas Anda kembali hanya di kotak Anda.',
  kebiasaan: 'Tersimpan. Berlaku untuk jawaban berikutnya.',
  pindah: 'Semua aduan terbuka Anda kini ditugaskan kepada rekan Anda. Ia mendapat surel.',
}

export default async function HandingOverPage(props: PageProps<'/petugas/serah-terima'>) {
  const { actor, person, now } = await requireStaff()
  if (!mayHandOn(actor)) notFound()
  const userId = userIdOf(actor) ?? ''
  const { timeZone } = await findGovernment(actor.governmentId)
  const [people, numbers, unassigned, looks, absences] = await Promise.all([
    listColleagues(actor),
    listAssigned(actor, userId),
    countUnassigned(actor),
    findLooksAtAnswers(actor),
    listAbsences(actor, localDay(now, timeZone)),
  ])
  const colleagues = people
    .filter((colleague) => colleague.userId !== userId)
    .map((colleague) => ({ value: colleague.userId, label: colleague.name }))
  return (
    <Desk actor={actor} person={person} room="/petugas/serah-terima">
      <PageHeading
        title="Serah terima"
        lead="Sebelum cuti atau pindah tugas: siapa yang melanjutkan, dan apa yang perlu ia ketahui."
      />
      <DeskSaid>{done[single((await props.searchParams)['berhasil']) ?? '']}</DeskSaid>
      <DeskPanes
        main={
          <div className="space-y-4">
            <p>
              {numbers.length} aduan terbuka ditugaskan kepada Anda; {unassigned} aduan instansi
              Anda belum ditugaskan kepada siapa pun.
            </p>
            <p>
              <TextLink href="/petugas/serah-terima/berkas">Cetak berkas serah terima</TextLink>:
              satu halaman untuk setiap aduan terbuka.
            </p>
            <Absences
              absences={absences}
              people={people}
              userId={userId}
              colleagues={colleagues}
              keep={absenceAction}
              end={endAbsenceAction}
            />
          </div>
        }
        side={
          <>
            <HandOnForm action={handOnAction} colleagues={colleagues} held={numbers.length} />
            {actor.role === 'head' && <ApprovalForm action={approvalRuleAction} looks={looks} />}
          </>
        }
      />
    </Desk>
  )
}
