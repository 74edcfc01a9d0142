import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { findMailboxAnswer } from '@/lib/accounts/mailbox-queries'
import { visitorOf } from '@/lib/accounts/visitor'
import { currentGovernment } from '../../government'
import { currentWords } from '../../words'

export async function generateMetadata(): Promise<Metadata> {
  const { title } = (await currentWords()).notices.question
  return { title, robots: { index: false }, referrer: 'same-origin' }
}

/** Whether somebody whose address was named here may be written to again. */
export default async function MailboxPage({ params }: PageProps<'/surat/[token]'>) {
  const government = await currentGovernment()
  const { token } = await params
  const answer = await findMailboxAnswer(visitorOf(government.id), token)
  if (answer === null) notFound()
  const { question: words } = (await currentWords()).notices
  return (
    <PublicPage government={government.name}>
      <PageHeading title={words.title} />
      <div className="space-y-6">
        {answer === 'none' && <p>{words.lead}</p>}
        {answer === 'allowed' && <Notice tone="ok">{words.allowed}</Notice>}
        {answer === 'refused' && <Notice tone="ok">{words.refused}</Notice>}
        <p>{words.about}</p>
        <form method="post" action={`/surat/${token}/jawab`} className="flex flex-wrap gap-3">
          {answer !== 'allowed' && (
            <Button type="submit" kind="primary" name="boleh" value="ya">
              {words.yes}
            </Button>
          )}
          {answer !== 'refused' && (
            <Button type="submit" name="boleh" value="tidak">
              {words.never}
            </Button>
          )}
        </form>
      </div>
    </PublicPage>
  )
}
