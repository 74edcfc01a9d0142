import type { Metadata } from 'next'
import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { CalendarStrip } from '@/components/calendar/calendar-strip'
import { ReceiptCode } from './receipt-code'
import { ReceiptProof } from './receipt-proof'
import { WhatComesNext } from './what-comes-next'
import { PublicPage } from '@/components/layout/public-page'
import { ButtonLink } from '@/components/ui/button'
import { localDay } from '@/lib/kernel/time-zone'
import { env } from '@/lib/platform/env'
import { requestTime } from '@/lib/platform/request-time'
import { currentGovernment } from '../../../government'
import { firstOf } from '../../../promises'
import { currentLanguage, currentWords } from '../../../words'
import { ForgetDevice } from '../../forget-device'
import { codeToShow, receiptPath } from '../../receipt'
import { findProof } from './proof'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).filing.sent.title }
}

export default async function SentPage({ params }: PageProps<'/lapor/terkirim/[token]'>) {
  const government = await currentGovernment()
  const proof = await findProof(government, (await params).token)
  if (!proof) notFound()
  const { receipt, pledge, address, fingerprint } = proof
  const [name, first] = firstOf(pledge)
  const today = localDay(requestTime(), government.timeZone)
  const { timeZone } = government
  const { filing, status, calendar, receipt: proofWords } = await currentWords()
  const { sent } = filing
  const language = await currentLanguage()
  return (
    <PublicPage government={government.name}>
      <ForgetDevice />
      <h1 className="text-2xl">{sent.title}</h1>
      <ReceiptCode
        words={sent}
        number={receipt.number}
        code={await codeToShow(receipt)}
        trackingUrl={`${env().appUrl}/lacak?nomor=${receipt.number}`}
      />
      <CalendarStrip
        words={calendar}
        language={language}
        label={status.promises[name]}
        days={first.days.map((day) => ({ ...day, isToday: day.date === today }))}
        dueAt={first.dueAt.toISOString()}
        timeZone={timeZone}
      />
      <WhatComesNext
        words={sent.next}
        language={language}
        reply={name === 'verification' ? (pledge.reply?.dueAt ?? null) : null}
        settlement={name === 'settlement' ? null : pledge.settlement.dueAt}
        timeZone={timeZone}
      />
      <ReceiptProof
        {...{ address, fingerprint }}
        code={`${receiptPath(receipt.number)}/kode.svg`}
        words={proofWords}
        pdf={`${receiptPath(receipt.number)}/tanda-terima.pdf`}
      />
      <div className="not-printed mt-8">
        <ButtonLink href={`/lacak/${receipt.number}` as Route}>{sent.follow}</ButtonLink>
      </div>
    </PublicPage>
  )
}
