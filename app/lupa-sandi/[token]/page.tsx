import type { Metadata } from 'next'
import { currentWords } from '@/app/(public)/words'
import { LinkPage } from '@/app/masuk/tautan/link-page'
import { leadsOn } from '@/app/masuk/tautan/open-link'
import { PasswordForm } from '@/app/masuk/tautan/password-form'
import { resetPasswordAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).account.reset.confirmTitle }
}

export default async function ResetPage({ params }: PageProps<'/lupa-sandi/[token]'>) {
  const { token } = await params
  const { reset } = (await currentWords()).account
  return (
    <LinkPage
      open={await leadsOn('reset', token)}
      title={reset.confirmTitle}
      lead={reset.confirmLead}
      again="/lupa-sandi"
    >
      <PasswordForm action={resetPasswordAction} token={token} words={reset} />
    </LinkPage>
  )
}
