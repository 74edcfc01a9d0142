import type { Metadata } from 'next'
import { currentWords } from '@/app/(public)/words'
import { LinkButton } from '@/app/masuk/tautan/link-button'
import { LinkPage } from '@/app/masuk/tautan/link-page'
import { leadsOn } from '@/app/masuk/tautan/open-link'
import { confirmAddressAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).account.data.confirmTitle }
}

export default async function NewAddressPage({ params }: PageProps<'/akun/surel/[token]'>) {
  const { token } = await params
  const { confirmTitle, confirmLead, confirm } = (await currentWords()).account.data
  return (
    <LinkPage
      open={await leadsOn('register', token)}
      title={confirmTitle}
      lead={confirmLead}
      again="/akun/data"
    >
      <LinkButton action={confirmAddressAction} token={token} label={confirm} />
    </LinkPage>
  )
}
