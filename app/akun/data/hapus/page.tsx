import type { Metadata } from 'next'
import { currentWords } from '@/app/(public)/words'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { requireCitizen } from '../../citizen'
import { EraseForm } from './erase-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).account.erase.title }
}

export default async function ErasePage() {
  await requireCitizen()
  const words = (await currentWords()).account.erase
  const { account, identity, complaints, code, text, understood, submit } = words
  return (
    <PublicPage>
      <PageHeading title={words.title} lead={words.lead} back="/akun/data" />
      <div className="space-y-6">
        <ul className="max-w-prose list-disc space-y-2 pl-6">
          {[account, identity, complaints, code, text].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <EraseForm words={{ understood, submit }} />
      </div>
    </PublicPage>
  )
}
