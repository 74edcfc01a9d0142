import { LinkPage } from '@/app/masuk/tautan/link-page'
import { leadsOn } from '@/app/masuk/tautan/open-link'
import { PasswordForm } from '@/app/masuk/tautan/password-form'
import { currentWords } from '@/app/(public)/words'
import type { Metadata } from 'next'
import { acceptInvitationAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).account.invite.title }
}

export default async function InvitationPage({ params }: PageProps<'/undangan/[token]'>) {
  const { token } = await params
  const { invite } = (await currentWords()).account
  return (
    <LinkPage
      open={await leadsOn('invite', token)}
      title={invite.title}
      lead={invite.lead}
      again="/lupa-sandi"
    >
      <PasswordForm action={acceptInvitationAction} token={token} words={invite} />
    </LinkPage>
  )
}
