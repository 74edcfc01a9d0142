import type { Metadata } from 'next'
import { currentWords } from '@/app/(public)/words'
import { LinkButton } from '@/app/masuk/tautan/link-button'
import { LinkPage } from '@/app/masuk/tautan/link-page'
import { leadsOn } from '@/app/masuk/tautan/open-link'
import { confirmRegistrationAction } from '../actions'
import { readAsked } from '../asked'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).account.register.confirmTitle }
}

export default async function ConfirmPage({ params }: PageProps<'/daftar/[token]'>) {
  const { token } = await params
  const words = (await currentWords()).account.register
  const isSameBrowser = (await readAsked()) !== null
  return (
    <LinkPage
      open={await leadsOn('register', token)}
      title={words.confirmTitle}
      lead={words.confirmLead}
      again="/daftar"
    >
      <div className="space-y-6">
        {!isSameBrowser && <p className="max-w-prose">{words.otherBrowser}</p>}
        <LinkButton action={confirmRegistrationAction} token={token} label={words.confirm} />
      </div>
    </LinkPage>
  )
}
