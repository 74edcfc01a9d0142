import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { Button, ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { visitorOf } from '@/lib/accounts/visitor'
import { findOptOut } from '@/lib/notifications/queries'
import { optOutNowPath } from '@/lib/notifications/opt-out-token'
import { fill } from '@/lib/words/fill'
import { currentGovernment } from '../../government'
import { currentWords } from '../../words'

export async function generateMetadata(): Promise<Metadata> {
  const { title } = (await currentWords()).notices.stop
  return { title, robots: { index: false }, referrer: 'same-origin' }
}

export default async function StopPage({ params }: PageProps<'/berhenti/[token]'>) {
  const government = await currentGovernment()
  const { token } = await params
  const found = await findOptOut(visitorOf(government.id), token)
  if (!found) notFound()
  const { stop: words } = (await currentWords()).notices
  const channel = words.channels[found.channel]
  return (
    <PublicPage government={government.name}>
      <PageHeading title={found.hasOptedOut ? words.stopped : words.title} />
      {found.hasOptedOut ? (
        <div className="space-y-6">
          <Notice tone="ok">{fill(words.done, { channel })}</Notice>
          <p>{words.still}</p>
          {found.channel === 'push' ? (
            <p>{words.againOnDevice}</p>
          ) : (
            <Again token={token} words={words} />
          )}
          {found.channel === 'whatsapp' && <p>{words.againByWhatsApp}</p>}
          <ButtonLink href={'/lacak'}>{words.follow}</ButtonLink>
        </div>
      ) : (
        <form method="post" action={optOutNowPath(token)} className="space-y-6">
          <p>{fill(words.lead, { channel })}</p>
          <p>{words.still}</p>
          <Button type="submit" kind="primary">
            {words.stop}
          </Button>
        </form>
      )}
    </PublicPage>
  )
}

function Again({ token, words }: { token: string; words: { again: string; resume: string } }) {
  return (
    <form method="post" action={optOutNowPath(token)} className="space-y-4">
      <p>{words.again}</p>
      <input type="hidden" name="lagi" value="1" />
      <Button type="submit">{words.resume}</Button>
    </form>
  )
}
