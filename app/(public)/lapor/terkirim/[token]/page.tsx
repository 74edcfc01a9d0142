import type { Metadata } from 'next'
import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { CalendarStrip } from '@/components/complaints/calendar-strip'
import { ReceiptCode } from '@/components/complaints/receipt-code'
import { WhatComesNext } from '@/components/complaints/what-comes-next'
import { PublicPage } from '@/components/layout/public-page'
import { ButtonLink } from '@/components/ui/button'
import { localDay } from '@/lib/kernel/time-zone'
import { env } from '@/lib/platform/env'
import { requestTime } from '@/lib/platform/request-time'
import { findReceipt } from '@/lib/complaints/public-queries'
import { numberOfReceipt } from '@/lib/complaints/receipt-token'
import { currentGovernment } from '../../../government'
import { promisesAt } from '../../../promises'
import { codeToShow } from '../../receipt'

export const metadata: Metadata = { title: 'Aduan Anda sudah kami terima' }

export default async function SentPage({ params }: PageProps<'/lapor/terkirim/[token]'>) {
  const government = await currentGovernment()
  const number = numberOfReceipt((await params).token)
  const receipt = number === null ? null : await findReceipt(government.id, number)
  if (!receipt) notFound()
  const { verification, reply, settlement } = await promisesAt(government.id, receipt.receivedAt)
  const today = localDay(requestTime(), government.timeZone)
  const { timeZone } = government
  return (
    <PublicPage government={government.name}>
      <h1 className="text-2xl">Aduan Anda sudah kami terima</h1>
      <ReceiptCode
        number={receipt.number}
        code={await codeToShow(receipt)}
        trackingUrl={`${env().appUrl}/lacak?nomor=${receipt.number}`}
      />
      <CalendarStrip
        label="Diperiksa dan diteruskan paling lambat"
        days={verification.days.map((day) => ({ ...day, isToday: day.date === today }))}
        dueAt={verification.dueAt.toISOString()}
        timeZone={timeZone}
      />
      <WhatComesNext reply={reply.dueAt} settlement={settlement.dueAt} timeZone={timeZone} />
      <div className="not-printed mt-8">
        <ButtonLink href={`/lacak/${receipt.number}` as Route}>Lihat perjalanan aduan</ButtonLink>
      </div>
    </PublicPage>
  )
}
