import type { Metadata, Route } from 'next'
import { redirect } from 'next/navigation'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { TextLink } from '@/components/ui/text-link'
import { currentActor } from '@/lib/accounts/current-actor'
import { homeOf } from '@/lib/accounts/rules/policy'
import { env } from '@/lib/platform/env'
import { ownPath } from '@/lib/platform/origin'
import { currentWords } from '../(public)/words'
import { SignInForm } from './sign-in-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).signIn.title }
}

export default async function SignInPage({ searchParams }: PageProps<'/masuk'>) {
  const { kembali } = await searchParams
  const wanted = ownPath(typeof kembali === 'string' ? kembali : null)
  const actor = await currentActor()
  if (actor) redirect((wanted ?? homeOf(actor.role)) as Route)
  const { signIn: words, account } = await currentWords()
  return (
    <PublicPage>
      <PageHeading title={words.title} lead={words.lead} />
      <div className="space-y-6">
        <SignInForm wanted={wanted ?? ''} words={words} trustedDays={env().trustedPhoneDays} />
        <ul className="*:py-2">
          <li>
            <TextLink href="/masuk/tautan">{account.signIn.link}</TextLink>
          </li>
          <li>
            <TextLink href="/lupa-sandi">{account.signIn.forgot}</TextLink>
          </li>
          <li>
            <TextLink href="/daftar">{account.signIn.register}</TextLink>
          </li>
        </ul>
      </div>
    </PublicPage>
  )
}
