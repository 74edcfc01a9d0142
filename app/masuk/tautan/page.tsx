import type { Metadata } from 'next'
import { currentWords } from '@/app/(public)/words'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { mailSignInLinkAction } from './actions'
import { MailboxForm } from './mailbox-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).account.signIn.title }
}

export default async function MailLinkPage() {
  const { signIn, sent } = (await currentWords()).account
  return (
    <PublicPage>
      <PageHeading title={signIn.title} lead={signIn.lead} back="/masuk" />
      <MailboxForm action={mailSignInLinkAction} words={signIn} hint={sent.limit} />
    </PublicPage>
  )
}
