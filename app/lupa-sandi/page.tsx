import type { Metadata } from 'next'
import { currentWords } from '@/app/(public)/words'
import { MailboxForm } from '@/app/masuk/tautan/mailbox-form'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { mailResetLinkAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).account.reset.title }
}

export default async function ForgottenPasswordPage() {
  const { reset, sent } = (await currentWords()).account
  return (
    <PublicPage>
      <PageHeading title={reset.title} lead={reset.lead} back="/masuk" />
      <MailboxForm action={mailResetLinkAction} words={reset} hint={sent.limit} />
    </PublicPage>
  )
}
