import type { Metadata } from 'next'
import { currentWords } from '@/app/(public)/words'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { findMyAccount } from '@/lib/accounts/queries'
import { requireCitizen } from '../../citizen'
import { proofLabel } from '../../proof-label'
import { EraseForm } from './erase-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).account.erase.title }
}

export default async function ErasePage() {
  const account = await findMyAccount(await requireCitizen())
  const { erase: words, security } = (await currentWords()).account
  const { identity, complaints, code, text, understood, submit } = words
  const current = proofLabel(account, security.current)
  return (
    <PublicPage>
      <PageHeading title={words.title} lead={words.lead} back="/akun/data" />
      <div className="space-y-6">
        <ul className="max-w-prose list-disc space-y-2 pl-6">
          {[words.account, identity, complaints, code, text].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <EraseForm words={{ understood, submit, current }} />
      </div>
    </PublicPage>
  )
}
