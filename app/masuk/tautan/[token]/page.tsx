import type { Metadata } from 'next'
import { currentWords } from '@/app/(public)/words'
import { signInByLinkAction } from '../actions'
import { LinkButton } from '../link-button'
import { LinkPage } from '../link-page'
import { leadsOn } from '../open-link'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).account.signIn.confirmTitle }
}

export default async function SignInByLinkPage({ params }: PageProps<'/masuk/tautan/[token]'>) {
  const { token } = await params
  const { confirmTitle, confirmLead, confirm } = (await currentWords()).account.signIn
  return (
    <LinkPage
      open={await leadsOn('sign_in', token)}
      title={confirmTitle}
      lead={confirmLead}
      again="/masuk/tautan"
    >
      <LinkButton action={signInByLinkAction} token={token} label={confirm} />
    </LinkPage>
  )
}
