import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Desk } from '@/app/petugas/desk'
import { requireStaff } from '@/app/petugas/staff'
import { promisesAt } from '@/app/(public)/promises'
import { PrintedSlip } from './printed-slip'
import { PageHeading } from '@/components/layout/page-heading'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { findGovernment } from '@/lib/agencies/reference/queries'
import { findSlip } from '@/lib/complaints/inbox/desk-queries'
import { numberInput } from '@/lib/complaints/filing/input'
import { drawQr } from '@/lib/complaints/filing/qr'
import { env } from '@/lib/platform/env'

export const metadata: Metadata = { title: 'Slip aduan' }

export default async function SlipPage(props: PageProps<'/petugas/aduan/baru/[number]'>) {
  const { actor, person, now } = await requireStaff()
  const { data } = numberInput.safeParse(await props.params)
  const slip = data && (await findSlip(actor, data.number, now))
  if (!slip) notFound()
  const { governmentId } = actor
  const [{ name, timeZone }, { verification, settlement }] = await Promise.all([
    findGovernment(governmentId),
    promisesAt(governmentId, slip.receivedAt),
  ])
  const address = `${env().appUrl}/lacak?nomor=${slip.number}`
  return (
    <Desk actor={actor} person={person} room="/petugas/aduan/baru">
      <div className="not-printed space-y-4">
        <PageHeading title="Aduan tercatat" />
        <Notice tone="ok">
          <p>
            Cetak slip ini atau bacakan nomor dan kodenya. Kode hanya tampil di sini, selama 24 jam.
          </p>
        </Notice>
        <ButtonLink href="/petugas/aduan/baru" kind="primary">
          Catat aduan lain
        </ButtonLink>
      </div>
      <PrintedSlip
        city={name}
        slip={slip}
        address={address}
        qr={drawQr(address)}
        verifiedBy={verification.dueAt}
        settledBy={settlement.dueAt}
        timeZone={timeZone}
      />
    </Desk>
  )
}
